import { digest } from './digest';
import type { Draft } from './draft';
import type { ExamVersion, Item, Source } from './item';
import type { Meta } from './meta';
import { isId } from './slug';

/** An item as one file gives it, before the bank knows whether its id is its own. */
export interface AuthoredItem {
  item: Item;
  /** Offset in the file. */
  at: number;
  provisional: boolean;
}

/** What the readers of items share: the topic's id, the generator's version, what the file says for all its items. */
export interface TopicContext {
  topic: string;
  generator: string;
  meta: Meta;
}

/** An id for an item that has none yet; it changes with the topic and the text. */
export function provisionalId(topic: string, text: string): string {
  return `${topic.slice(0, 60)}-${digest(`${topic}\n${text}`).slice(0, 10)}`;
}

/** A written id, or null with a problem where it cannot be one. */
export function checkId(text: string, at: number, draft: Draft): string | null {
  if (isId(text)) return text;
  draft.report('bad-id', at, `"${text}" cannot be an id`);
  return null;
}

/** The version of an item: a hash of everything its questions are made from. `made` and `shared` leave out what only accompanies them. */
export function versionOf(context: TopicContext, shared: string, made: unknown): string {
  return digest(`${context.generator}\n${shared}\n${JSON.stringify(made)}`);
}

/** The parts of an item that accompany its questions. */
export function particulars(meta: Meta): {
  exams: Partial<Record<ExamVersion, string[]>>;
  guides: string[];
  sources: Source[];
  today: string | null;
} {
  return { exams: meta.exams, guides: meta.guides, sources: meta.sources, today: meta.today };
}

/** Reports what an item still needs before its bank can be shipped. */
export function checkShipping(meta: Meta, at: number, draft: Draft): void {
  if (Object.keys(meta.exams).length === 0)
    draft.report('no-exam', at, 'Nothing says to which exam and task statement this belongs');
  if (meta.sources.length === 0) draft.report('no-source', at, 'Nothing says where this can be read');
}
