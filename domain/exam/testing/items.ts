import type { CardItem, Item } from '@/domain/bank/item';
import { type Blueprint, EXAM_KINDS, type ExamKind } from '@/domain/exam/blueprint';
import { card, match, order } from '@/domain/question/testing/items';

/** Items of every kind, no two of which are alike: all of their words are their own. */
export function examItem(kind: ExamKind, id: string, tasks: readonly string[], fields: Partial<CardItem> = {}): Item {
  const own = (words: string) => words.split(' ').map((word) => `${word}-${id}`);
  const stems = [{ text: [own('what may one do about').join(' ')], decisive: [] }];
  const shared = { id, topic: 'any', version: `${id}@1`, exams: { 'MLA-C01': [...tasks] }, stems };
  switch (kind) {
    case 'single':
      return card(own('*right one two three'), { ...shared, ...fields });
    case 'multiple':
      return card(own('*right *true one two three'), { ...shared, ...fields });
    case 'ordering':
      return order(own('first second third'), own('stray'), shared);
    case 'matching':
      return { ...match(Object.fromEntries(own('x y z').map((row) => [row, `to-${row}`]))), ...shared };
  }
}

/** A small form of exam: tasks of domain 1 and 2, so many questions of each domain, the kinds as told. */
export function smallBlueprint(
  kinds: Partial<Record<ExamKind, number>>,
  domains: readonly { scored: number; pilots?: number; tasks: string[] }[],
  fields: Partial<Blueprint> = {},
): Blueprint {
  const all = Object.fromEntries(EXAM_KINDS.map((kind) => [kind, kinds[kind] ?? 0])) as Record<ExamKind, number>;
  return {
    ...{ id: 'small', title: 'Small mock exam', about: '', exam: 'MLA-C01', minutes: 10, cases: 1, leftOut: [] },
    domains: domains.map((part, index) => ({ domain: index + 1, weight: 1 / domains.length, pilots: 0, ...part })),
    ...{ kinds: all, notes: [], ...fields },
  };
}
