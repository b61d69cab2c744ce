import type { Item } from '@/domain/bank/item';
import { drawSeed } from '@/domain/question/draw-seed';
import { type Purpose, randomStream } from '@/domain/question/random';
import { variantOf } from '@/domain/question/variant-of';

/** `drawSeed` tries 32 seeds: so many times that, a variant that one seed in fifty draws is missed once in a hundred exams at most. */
const TRIES = 8;
const STREAM: Purpose = 'entropy';

/**
 * A plain seed for each item, in their order: under it the item gives a variant that was never met, where it has one that is easily drawn, else
 * the one met longest ago. `met` holds the learner's questions, the latest first; the seed decides everything else.
 */
export function drawSeeds(
  items: readonly Item[],
  met: readonly { itemId: string; variant: string }[],
  seed: number,
): number[] {
  const random = randomStream(seed, STREAM);
  return items.map((item) => {
    const seen = met.filter(({ itemId }) => itemId === item.id).map(({ variant }) => variant);
    const drawn = Array.from({ length: TRIES }, () => random.below(0x4000_0000));
    let last = 0;
    for (const entropy of drawn) {
      last = drawSeed(item, seen, entropy);
      if (!seen.includes(variantOf(item, last))) return last;
    }
    return last;
  });
}
