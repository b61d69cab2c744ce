import type { Item } from '@/domain/bank/item';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';

/**
 * Of two options (by id), the one that an item's minimal pair is answered with, where the other is the item's key: so that a question can
 * ask for the need that tells them apart. Null for items that have no such pair.
 */
export function tellApart(item: Item, pair: readonly string[]): string | null {
  const [key = ''] = item.form === 'scenario' ? item.answer : [];
  if (item.form !== 'scenario' || !pair.includes(key)) return null;
  const other = pair.find((option) => option !== key);
  return other !== undefined && minimalPairsOf(item).some(({ right }) => right === other) ? other : null;
}
