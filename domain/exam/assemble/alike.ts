import type { Item, ScenarioItem } from '@/domain/bank/item';
import { stemsNearlySame } from '@/domain/question/quality/near-duplicates';

/**
 * Whether two items are too much alike for one exam, since who answered one has been told of the other: stems that are nearly the same;
 * in one topic, two scenarios of one rule or of a minimal pair, and a row that is asked by itself and as one of several to be matched.
 */
export function areAlike(one: Item, other: Item): boolean {
  return stemsNearlySame(one, other) || (one.topic === other.topic && shareTheirRule(one, other));
}

function shareTheirRule(one: Item, other: Item): boolean {
  if (one.form === 'scenario' && other.form === 'scenario') return ofOneRule(one, other);
  const shared = answersOf(other);
  if (one.form === 'match' || other.form === 'match') return [...answersOf(one)].some((answer) => shared.has(answer));
  const isTold = one.form === other.form && (one.form === 'row' || one.form === 'card');
  return isTold && shared.size === answersOf(one).size && [...shared].every((answer) => answersOf(one).has(answer));
}

/** One rule: the same right options, and all needs of the one among the other's. A minimal pair: one need in the place of another. */
function ofOneRule(one: ScenarioItem, other: ScenarioItem): boolean {
  const onlyOne = needsOf(one).filter((need) => !needsOf(other).includes(need)).length;
  const onlyOther = needsOf(other).filter((need) => !needsOf(one).includes(need)).length;
  const isOneRule =
    Math.min(onlyOne, onlyOther) === 0 && one.answer.toSorted().join() === other.answer.toSorted().join();
  return isOneRule || (onlyOne <= 1 && onlyOther <= 1 && one.select === other.select);
}

const needsOf = ({ needs, best }: ScenarioItem): string[] => (best === null ? [...needs] : [...needs, best]);

/** What an item's question is answered with, by topic and row: what tells that two items ask for the same. */
function answersOf(item: Item): Set<string> {
  switch (item.form) {
    case 'scenario':
      return new Set([`needs ${needsOf(item).toSorted().join()}`]);
    case 'row':
      return new Set(item.answers.map(({ text }) => text.toLowerCase()));
    case 'card':
      return new Set(item.options.filter(({ right }) => right).map(({ text }) => text.toLowerCase()));
    case 'match':
      return new Set(
        item.rows.flatMap(({ answers, needs }) => [
          ...(needs === undefined ? answers.map(({ text }) => text.toLowerCase()) : []),
          ...(needs === undefined ? [] : [`needs ${needs.toSorted().join()}`]),
        ]),
      );
    case 'order':
    case 'recall':
      return new Set();
  }
}
