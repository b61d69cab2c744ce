import { taskStatements } from '@/domain/exam/task-statements';
import { nameSet, type SetName } from '@/domain/session/name-set';
import { canonical, type PracticeSet, parseSet, writeSet } from '@/domain/session/practice-set';
import type { Actor } from '../auth/actor';
import { bankOf } from '../bank/bank-of';
import { isRun } from './sets';

/** A set as a link names it, for a page: what the link says, in words and in its one spelling, and what of it was left out. */
export interface LinkedSet extends SetName {
  set: PracticeSet;
  /** Without its question mark; empty for what is due. */
  query: string;
  /** Whether it is run through, with a beginning and an end. */
  isRun: boolean;
  /** Sentences for the reader. */
  notices: string[];
}

/** Reads a set from the names and values of a link. What the link says and the actor's bank does not have is left out and told. */
export async function readLinkedSet(actor: Actor, link: Iterable<readonly [string, string]>): Promise<LinkedSet> {
  const { set: parsed, dropped } = parseSet(link);
  const bank = await bankOf(actor);
  const topics = new Map(bank.topics.map(({ id, title }) => [id, title]));
  const statements = new Map(Object.entries(taskStatements));
  const notices = dropped.map(
    ({ name, word }) => `“${name}=${word}” in this link means nothing here and was left out.`,
  );
  const keep = (words: string[] | undefined, isKnown: (word: string) => boolean, noun: string) => {
    for (const word of words ?? [])
      if (!isKnown(word)) notices.push(`There is no ${noun} “${word}” here; it was left out.`);
    return words?.filter(isKnown) ?? [];
  };
  const set = canonical({
    ...parsed,
    topics: keep(parsed.topics, (id) => topics.has(id), 'topic'),
    statements: keep(parsed.statements, (id) => statements.has(id), 'task statement'),
    items: keep(parsed.items, (id) => bank.items.has(id), 'item'),
  });
  const names = { topic: (id: string) => topics.get(id), statement: (id: string) => statements.get(id) };
  return { set, query: writeSet(set), isRun: isRun(set), notices, ...nameSet(set, names) };
}

/** A page's parameters as the names and values of a link. */
export function readLinkOf(parameters: Record<string, string | string[] | undefined>): [string, string][] {
  return Object.entries(parameters).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
}
