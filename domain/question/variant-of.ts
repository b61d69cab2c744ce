import type { Item } from '@/domain/bank/item';
import { drawPair } from './draw-pair';
import { drawPairs, variantOfPairs } from './draw-pairs';
import { drawReverse } from './draw-reverse';
import { drawStem } from './draw-stem';
import { planItem } from './plan-item';
import { planStems } from './plan-stems';
import { randomStream } from './random';
import { twistOf } from './twist';

/** The variant that an item's question under a seed has, without making the question. */
export function variantOf(item: Item, seed: number): string {
  const random = randomStream(seed, 'stem');
  const twist = twistOf(seed);
  const twisted = twist === 'pair' ? drawPair(item, seed)?.stem : twist === 'reverse' ? drawReverse(item, seed) : null;
  if (twisted) return twisted.variant;
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
