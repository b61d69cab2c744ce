import type { Item } from '@/domain/bank/item';
import { drawPair } from '@/domain/question/draw-pair';
import { drawSeed } from '@/domain/question/draw-seed';
import { randomStream } from '@/domain/question/random';
import { CHANCES, twistOf, twistSeed } from '@/domain/question/twist';
import { variantOf } from '@/domain/question/variant-of';

/** A question of an item that the learner was given before. */
export interface Meeting {
  /** The version of the item that it was made of. */
  version: string;
  seed: number;
  variant: string;
  /** Null while it was not answered. */
  correct: boolean | null;
}

/** One meeting in so many of an item known well is a reverse: often enough to be met, seldom enough to stay a change. */
const REVERSE_ONE_IN = 5;

export interface Occasion {
  /** The learner's last meetings with the item, the latest first. */
  meetings: readonly Meeting[];
  /** Whether the item's memory has left its short-term steps. */
  isReview: boolean;
  /** An unsigned 32-bit number from outside that decides everything else. */
  entropy: number;
  /** The option that the learner mixes up with the item's key, where that is what is practised. */
  mixedUp?: string | undefined;
}

/**
 * The seed of an item's next question in practice. After a miss of a plain composed question of this very version: its minimal pair. When
 * the item is known and the last answer was right: one time in five a reverse. Else, and where the twist cannot be given or was seen
 * lately, a plain variant not seen lately. Where a confusion is practised: the minimal pair between the two options, else a plain variant.
 * Not for exams, which draw plain seeds.
 */
export function chooseSeed(item: Item, { meetings, isReview, entropy, mixedUp }: Occasion): number {
  const seen = meetings.map(({ variant }) => variant);
  if (mixedUp !== undefined) return pairBetween(item, mixedUp, { seen, entropy }) ?? drawSeed(item, seen, entropy);
  const [last] = meetings;
  const pair = last?.correct === false ? pairAfter(item, last, seen) : null;
  if (pair !== null) return pair;
  const plain = drawSeed(item, seen, entropy);
  const isTurn = randomStream(entropy, 'twist').below(REVERSE_ONE_IN) === 0;
  if (!isReview || last?.correct !== true || !isTurn) return plain;
  const reverse = twistSeed(plain, 'reverse');
  return isUnseenTwist(item, reverse, seen) ? reverse : plain;
}

function pairAfter(item: Item, last: Meeting, seen: readonly string[]): number | null {
  if (last.version !== item.version || twistOf(last.seed) !== 'plain' || !last.variant.startsWith('composed '))
    return null;
  const pair = twistSeed(last.seed, 'pair');
  return isUnseenTwist(item, pair, seen) ? pair : null;
}

/** One context and cue in dozens leads to a given option at worst: so many draws miss it less than once in a thousand times. */
const TRIES = 64;

/** The first of 64 drawn minimal pairs that was not seen lately and whose answer is the given option; null where there is none. */
function pairBetween(
  item: Item,
  option: string,
  { seen, entropy }: { seen: readonly string[]; entropy: number },
): number | null {
  const random = randomStream(entropy, 'twist');
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const seed = twistSeed(random.below(CHANCES), 'pair');
    const drawn = drawPair(item, seed);
    if (drawn === null) continue;
    if (drawn.pair.right === option && !seen.includes(drawn.stem.variant)) return seed;
  }
  return null;
}

/** Whether the item can give the twist that the seed names, as a variant not seen lately. */
function isUnseenTwist(item: Item, seed: number, seen: readonly string[]): boolean {
  const variant = variantOf(item, seed);
  return variant.startsWith(`${twistOf(seed)} `) && !seen.includes(variant);
}
