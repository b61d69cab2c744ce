import type { Item } from '@/domain/bank/item';
import { generateChoice } from './generate-choice';
import { generateMatch } from './generate-match';
import { generateOrder } from './generate-order';
import { generateRecall } from './generate-recall';
import type { Generated } from './question';

/**
 * The question of an item under a seed (an unsigned 32-bit number), and its key: a pure function, the same to the letter every time.
 * Every draw follows from the seed alone and what the public question is made of, so the question tells nothing of the key (an
 * ordering alone is never shown in its right order). Throws for an item that an admitted bank does not hold.
 */
export function generate(item: Item, seed: number): Generated {
  switch (item.form) {
    case 'scenario':
    case 'row':
    case 'card':
      return generateChoice(item, seed);
    case 'order':
      return generateOrder(item, seed);
    case 'recall':
      return generateRecall(item, seed);
    case 'match':
      return generateMatch(item, seed);
  }
}
