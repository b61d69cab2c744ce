import type { Item } from '@/domain/bank/item';
import { drawSeed } from '@/domain/question/draw-seed';
import { randomStream } from '@/domain/question/random';
import { twistOf, twistSeed } from '@/domain/question/twist';
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
}

/**
 * The seed of an item's next question in practice. After a miss of a plain composed question of this very version: its minimal pair. When
 * the item is known and the last answer was right: one time in five a reverse. Else, and where the twist cannot be given or was seen
 * lately, a plain variant not seen lately. Not for exams, which draw plain seeds.
 */
export function chooseSeed(item: Item, { meetings, isReview, entropy }: Occasion): number {
  const seen = meetings.map(({ variant }) => variant);
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

/** Whether the item can give the twist that the seed names, as a variant not seen lately. */
function isUnseenTwist(item: Item, seed: number, seen: readonly string[]): boolean {
  const variant = variantOf(item, seed);
  return variant.startsWith(`${twistOf(seed)} `) && !seen.includes(variant);
}
