/** One answer of an item's history, as fitting sees it. */
export interface FitAnswer {
  /** Whole days since the item's answer before; 0 on the same day, and at the first. */
  elapsedDays: number;
  /** 1 again, 2 hard, 3 good, 4 easy. */
  grade: number;
  isRight: boolean;
  /** A right guess counts as hard and never raises stability. */
  isRightGuess: boolean;
  /** The chance (0 to below 1) of guessing its question right. */
  guess: number;
  /** Where it stands among all answers in time, from 0. */
  order: number;
  /** Whether it says how much is recalled: an answer that was kept because it was wrong only moves memory. */
  isEvidence: boolean;
}

/** Which answers count: those from one place in time up to and without another. */
export interface Span {
  from: number;
  to: number;
}

const LEAST_STABILITY = 0.001;
const MOST_STABILITY = 36_500;
/** No answer costs more than one that was taken for impossible but for this. */
const LEAST_CHANCE = 1e-4;

/**
 * The sum of log loss over the answers in a span that were given on a later day than the item's last one, and how many they are: FSRS-6 run
 * over each item's history with the weights given (open-spaced-repetition, "The Algorithm"), its prediction widened by the chance of a guess.
 */
export function logLossOf(
  histories: readonly (readonly FitAnswer[])[],
  weights: readonly number[],
  { from, to }: Span,
): { sum: number; count: number } {
  const w = (index: number) => weights[index] as number;
  const decay = -w(20);
  const factor = 0.9 ** (1 / decay) - 1;
  const easyDifficulty = firstDifficulty(weights, 4);
  let sum = 0;
  let count = 0;
  for (const history of histories) {
    let stability = 0;
    let difficulty = 0;
    for (const { elapsedDays, grade, isRight, isRightGuess, guess, order, isEvidence } of history) {
      if (order >= to) break;
      if (stability === 0) {
        stability = Math.max(LEAST_STABILITY, w(grade - 1));
        difficulty = clamp(firstDifficulty(weights, grade), 1, 10);
        continue;
      }
      const before = stability;
      const recall = (1 + (factor * elapsedDays) / stability) ** decay;
      if (elapsedDays > 0 && order >= from && isEvidence) {
        const right = recall + (1 - recall) * guess;
        sum -= Math.log(clamp(isRight ? right : 1 - right, LEAST_CHANCE, 1));
        count += 1;
      }
      if (elapsedDays === 0) {
        const growth = stability ** -w(19) * Math.exp(w(17) * (grade - 3 + w(18)));
        stability *= grade >= 2 ? Math.max(growth, 1) : growth;
      } else if (grade === 1) {
        const forgotten =
          w(11) * difficulty ** -w(12) * ((stability + 1) ** w(13) - 1) * Math.exp((1 - recall) * w(14));
        stability = Math.min(forgotten, stability / Math.exp(w(17) * w(18)));
      } else {
        const bonus = grade === 2 ? w(15) : grade === 4 ? w(16) : 1;
        const gain = Math.exp((1 - recall) * w(10)) - 1;
        stability *= 1 + Math.exp(w(8)) * (11 - difficulty) * stability ** -w(9) * gain * bonus;
      }
      stability = clamp(stability, LEAST_STABILITY, MOST_STABILITY);
      if (isRightGuess) stability = Math.min(stability, before);
      const moved = difficulty - (w(6) * (grade - 3) * (10 - difficulty)) / 9;
      difficulty = clamp(w(7) * easyDifficulty + (1 - w(7)) * moved, 1, 10);
    }
  }
  return { sum, count };
}

function firstDifficulty(weights: readonly number[], grade: number): number {
  return (weights[4] as number) - Math.exp((weights[5] as number) * (grade - 1)) + 1;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
