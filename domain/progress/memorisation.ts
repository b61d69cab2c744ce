import { wilson } from '@/domain/exam/score/wilson';
import type { Tally, WalkedAnswer } from './walk-log';

/** Answers, how many were right, and how many were expected to be. */
export interface AnswerCount {
  answers: number;
  right: number;
  /** The mean of what was expected where anything was, 0 to 1; null where nothing was. */
  expected: number | null;
}

/** Right answers' share on variants met before less that on new variants, with the bounds of the true difference at 95 %. */
export interface Gap {
  difference: number;
  low: number;
  high: number;
}

export interface VariantAnswers {
  /** First answers of items: neither of the two below. */
  first: AnswerCount;
  /** Variants met for the first time, of items that were met before. */
  fresh: AnswerCount;
  /** Variants that were answered before. */
  repeat: AnswerCount;
  /** Null where one side has fewer than `FEWEST_ANSWERS`: not enough answers. */
  gap: Gap | null;
}

/** Whether rules are known or questions recognised. */
export interface Memorisation {
  all: VariantAnswers;
  /** By topic id; topics without answers are left out, and so are items that left the bank, which count in `all`. */
  topics: Map<string, VariantAnswers>;
}

/** On either side: below, the difference says nothing. */
export const FEWEST_ANSWERS = 20;

interface Side {
  answers: number;
  right: number;
  predicted: number;
  predictions: number;
}
type Sides = Record<'first' | 'fresh' | 'repeat', Side>;

/**
 * Counts answers to variants met for the first time against answers to variants met before. Minimal pairs and reverses are left out: they
 * are other questions on purpose, not the same one in other words.
 */
export function tallyMemorisation(topicOf: (itemId: string) => string | undefined): Tally<Memorisation> {
  const all = makeSides();
  const topics = new Map<string, Sides>();
  return {
    add(answer, { before, isRepeat }) {
      if (answer.form === 'pair' || answer.form === 'reverse') return;
      const kind = before === null ? 'first' : isRepeat ? 'repeat' : 'fresh';
      count(all[kind], answer);
      const topic = topicOf(answer.itemId);
      if (topic === undefined) return;
      let sides = topics.get(topic);
      if (sides === undefined) {
        sides = makeSides();
        topics.set(topic, sides);
      }
      count(sides[kind], answer);
    },
    result: () => ({
      all: summed(all),
      topics: new Map([...topics].map(([topic, sides]) => [topic, summed(sides)])),
    }),
  };
}

function makeSides(): Sides {
  const side = () => ({ answers: 0, right: 0, predicted: 0, predictions: 0 });
  return { first: side(), fresh: side(), repeat: side() };
}

function count(side: Side, { correct, predicted }: WalkedAnswer): void {
  side.answers += 1;
  if (correct) side.right += 1;
  if (predicted === null) return;
  side.predictions += 1;
  side.predicted += predicted;
}

function summed({ first, fresh, repeat }: Sides): VariantAnswers {
  return { first: told(first), fresh: told(fresh), repeat: told(repeat), gap: gapOf(repeat, fresh) };
}

function told({ answers, right, predicted, predictions }: Side): AnswerCount {
  return { answers, right, expected: predictions === 0 ? null : predicted / predictions };
}

/** The difference of two shares with Newcombe's interval from both Wilson bands (Newcombe 1998, method 10). */
function gapOf(one: Side, other: Side): Gap | null {
  if (one.answers < FEWEST_ANSWERS || other.answers < FEWEST_ANSWERS) return null;
  const [a, b] = [one.right / one.answers, other.right / other.answers];
  const [bandA, bandB] = [wilson(one.right, one.answers), wilson(other.right, other.answers)];
  const difference = a - b;
  return {
    difference,
    low: difference - Math.hypot(a - bandA.low, bandB.high - b),
    high: difference + Math.hypot(bandA.high - a, b - bandB.low),
  };
}
