import type { Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import { guessChance } from '@/domain/question/guess-chance';

const SINGLE = 1 / 4;

/**
 * The chance (0 to below 1) that somebody who does not know answers an item's plain question right. Single choice shows four options; of
 * other forms the question under seed 0 is asked, which is like all others of its item in form and in number of options.
 */
export function guessOfItem(item: Item): number {
  const isSingle = item.form === 'row' || (item.form === 'scenario' && item.select === 'one');
  return isSingle ? SINGLE : guessChance(generate(item, 0).question);
}
