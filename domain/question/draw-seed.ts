import type { Item } from '@/domain/bank/item';
import { randomStream } from './random';
import { CHANCES } from './twist';
import { variantOf } from './variant-of';

/** A variant that one seed in five draws is missed once in a thousand times; and cheap, since only stems are drawn. */
const TRIES = 32;

/**
 * A plain seed under which the learner meets a variant of the item not seen lately. `seen` holds the variants of earlier questions, the most
 * recent first; `entropy` is an unsigned 32-bit number from outside and decides everything else. Takes the first of 32 seeds whose stem was not seen in
 * any filling of its slots, else one whose variant was not, else the one whose stem and variant were seen longest ago.
 */
export function drawSeed(item: Item, seen: readonly string[], entropy: number): number {
  const random = randomStream(entropy, 'entropy');
  const seenStems = seen.map(stemName);
  let best = { seed: 0, unseen: false, stemAge: -1, age: -1 };
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const seed = random.below(CHANCES);
    const variant = variantOf(item, seed);
    const candidate = {
      seed,
      unseen: !seen.includes(variant),
      stemAge: ageIn(seenStems, stemName(variant)),
      age: ageIn(seen, variant),
    };
    if (candidate.stemAge === Number.POSITIVE_INFINITY) return seed;
    if (isFresher(candidate, best)) best = candidate;
  }
  return best.seed;
}

function stemName(variant: string): string {
  return variant.split('|', 1)[0] ?? variant;
}

function ageIn(seen: readonly string[], name: string): number {
  const index = seen.indexOf(name);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

interface Freshness {
  unseen: boolean;
  stemAge: number;
  age: number;
}

function isFresher(one: Freshness, other: Freshness): boolean {
  if (one.unseen !== other.unseen) return one.unseen;
  if (one.stemAge !== other.stemAge) return one.stemAge > other.stemAge;
  return one.age > other.age;
}
