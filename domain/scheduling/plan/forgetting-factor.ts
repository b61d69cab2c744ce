import { chanceOfRight } from './belief';
import { memorySteps } from './memory-steps';
import type { Forgetting } from './plan';

/** An answer of an item met before, on a later day than the last one, with what was believed before it. */
export interface SeenAnswer {
  /** The item's stability in days before the answer. */
  stability: number;
  /** Whole days since the answer before, at least 1. */
  elapsedDays: number;
  isRight: boolean;
  /** The chance of guessing its form right. */
  guess: number;
}

/** The factors on elapsed time that are told apart: half as fast as FSRS expects, to sixteen times. */
export const FACTORS: readonly number[] = [0.5, 1, 2, 4, 8, 16];

/** Doublings between the factors of the fine grid on which it is fitted. */
const STEP = 0.25;
const LEAST = -2;
const FINE = 27;
/** Before any answer: a little faster than FSRS expects of flash cards, within a doubling or so, in natural logarithms. */
const PRIOR_MEAN = 0.2;
const PRIOR_DEVIATION = 0.7;
/** Answers of one learner err together, because the curve is not quite theirs: each counts for less than one. */
const TEMPER = 0.7;

/**
 * What to believe of how fast a learner forgets: a posterior over FACTORS, from a lognormal prior and the likelihood of right and wrong
 * answers at each factor. Thousands of answers take some milliseconds. Answers of the same day (elapsedDays below 1) are refused.
 */
export function fitForgetting(answers: readonly SeenAnswer[], weights: readonly number[]): Forgetting {
  const steps = memorySteps(weights);
  const logs = Float64Array.from({ length: FINE }, (_, at) => prior(LEAST + at * STEP));
  for (const { stability, elapsedDays, isRight, guess } of answers) {
    if (elapsedDays < 1) throw new Error('An answer on the same day says nothing of forgetting');
    for (let at = 0; at < FINE; at++) {
      const right = chanceOfRight(steps.recall(elapsedDays * 2 ** (LEAST + at * STEP), stability), guess);
      logs[at] = (logs[at] as number) + TEMPER * Math.log(Math.max(1e-9, isRight ? right : 1 - right));
    }
  }
  return { factors: FACTORS, beliefs: onCoarse(logs), answers: answers.length };
}

/** The factor in the middle of the beliefs: their mean in doublings. */
export function meanFactor({ factors, beliefs }: Forgetting): number {
  return 2 ** factors.reduce((sum, factor, at) => sum + Math.log2(factor) * (beliefs[at] ?? 0), 0);
}

function prior(doublings: number): number {
  return -((doublings * Math.LN2 - PRIOR_MEAN) ** 2) / (2 * PRIOR_DEVIATION ** 2);
}

/** Shares each fine factor's belief among the two of FACTORS that it lies between. */
function onCoarse(logs: Float64Array): number[] {
  const most = logs.reduce((a, b) => Math.max(a, b));
  const beliefs = FACTORS.map(() => 0);
  let sum = 0;
  logs.forEach((log, at) => {
    const belief = Math.exp(log - most);
    const place = Math.min(FACTORS.length - 1.000001, Math.max(0, LEAST + at * STEP - Math.log2(FACTORS[0] as number)));
    const below = Math.floor(place);
    beliefs[below] = (beliefs[below] as number) + belief * (1 - (place - below));
    beliefs[below + 1] = (beliefs[below + 1] as number) + belief * (place - below);
    sum += belief;
  });
  return beliefs.map((belief) => belief / sum);
}
