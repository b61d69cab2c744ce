import type { BankFile, Waiver } from './bank';
import { compileTopic } from './compile-topic';
import type { Concept } from './concept';
import { openDraft } from './draft';
import type { Item, Topic } from './item';
import { parseMarkdown } from './markdown';
import { byPlace, type Place, type Problem } from './problem';

export interface CompileOptions {
  /** The generator's version, which is part of each item's version. */
  generator: string;
  /** The day of compiling (YYYY-MM-DD): sources read after it are refused. Without it any day is believed. */
  today?: string;
  /** How a text is parsed: parseMarkdown, or what makes the same tree of it in less time (see parse-edited.ts). */
  parse?: typeof parseMarkdown;
}

/** What one file gives, whatever the others hold. */
export interface FileReading {
  path: string;
  topic: Topic;
  items: { item: Item; place: Place; provisional: boolean }[];
  concepts: { concept: Concept; place: Place }[];
  waivers: Waiver[];
  /** Sorted by line and column. */
  problems: Problem[];
}

/** Reads one file by itself: a pure function, so a file that did not change need not be read again. Throws for nothing that it can hold. */
export function readFile(file: BankFile, options: CompileOptions): FileReading {
  const draft = openDraft(file, options.today ?? null);
  const { topic, items, concepts, waivers } = compileTopic(draft, options.generator, options.parse ?? parseMarkdown);
  return {
    path: file.path,
    topic,
    items: items.map(({ item, at, provisional }) => ({ item, place: draft.place(at), provisional })),
    concepts: concepts.map(({ concept, at }) => ({ concept, place: draft.place(at) })),
    waivers: waivers.map(({ rule, at }) => ({ ...draft.place(at), rule })),
    problems: draft.problems.sort(byPlace),
  };
}
