import type { Bank, BankFile, Waiver } from './bank';
import { compileTopic } from './compile-topic';
import { type Draft, openDraft } from './draft';
import type { Item, Topic } from './item';
import type { Place, Problem } from './problem';

export interface CompileOptions {
  /** The generator's version, which is part of each item's version. */
  generator: string;
  /** The day of compiling (YYYY-MM-DD): sources read after it are refused. Without it any day is believed. */
  today?: string;
}

/**
 * Compiles authored files to a bank: every item that can be read, every problem with its place. Pure, and the same whatever the order
 * of the files. Scenarios are not proved here (see domain/question/admit.ts). Throws for nothing that a file can hold.
 */
export function compileBank(files: readonly BankFile[], options: CompileOptions): Bank {
  const bank = {
    topics: new Map<string, Topic>(),
    items: new Map<string, Item>(),
    places: new Map<string, Place>(),
    provisional: new Set<string>(),
    waivers: [] as Waiver[],
    problems: [] as Problem[],
  };
  for (const file of files.toSorted(byPath)) {
    const draft = openDraft(file, options.today ?? null);
    addTopic(bank, draft, options.generator);
    for (const problem of draft.problems) bank.problems.push(problem);
  }
  return { ...bank, topics: [...bank.topics.values()], problems: bank.problems.sort(byPlace) };
}

interface Growing {
  topics: Map<string, Topic>;
  items: Map<string, Item>;
  places: Map<string, Place>;
  provisional: Set<string>;
  waivers: Waiver[];
}

function addTopic(bank: Growing, draft: Draft, generator: string): void {
  const { topic, items, waivers } = compileTopic(draft, generator);
  const other = bank.topics.get(topic.id);
  if (other !== undefined) {
    draft.report('duplicate-topic', 0, `"${draft.path}" and "${other.file}" make the same topic "${topic.id}"`);
    return;
  }
  topic.items = [];
  for (const { rule, at } of waivers) bank.waivers.push({ ...draft.place(at), rule });
  for (const { item, at, provisional } of items) {
    const known = bank.places.get(item.id);
    if (known !== undefined) {
      draft.report('duplicate-id', at, `The id "${item.id}" stands in ${known.file}, line ${known.line} as well`);
      continue;
    }
    topic.items.push(item.id);
    bank.items.set(item.id, item);
    bank.places.set(item.id, draft.place(at));
    if (provisional) bank.provisional.add(item.id);
  }
  bank.topics.set(topic.id, topic);
}

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const byPath = (one: BankFile, other: BankFile) => compareText(one.path, other.path);

function byPlace(one: Problem, other: Problem): number {
  return (
    compareText(one.file, other.file) ||
    one.line - other.line ||
    one.column - other.column ||
    compareText(one.rule, other.rule)
  );
}
