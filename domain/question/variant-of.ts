import type { Item } from '@/domain/bank/item';
import { drawPairs, variantOfPairs } from './draw-pairs';
import { drawStem } from './draw-stem';
import { planItem } from './plan-item';
import { planStems } from './plan-stems';
import { randomStream } from './random';

/** The variant that an item's question under a seed has, without making the question. */
export function variantOf(item: Item, seed: number): string {
  const random = randomStream(seed, 'stem');
  switch (item.form) {
    case 'scenario':
    case 'row':
    case 'card':
      return drawStem(planItem(item).stems, random).variant;
    case 'order':
    case 'recall':
      return drawStem(planStems(item), random).variant;
    case 'match':
      return variantOfPairs(drawPairs(item, seed));
  }
}
