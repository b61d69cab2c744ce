import { studentAbove } from './beta';

/** A wrong option with the abilities of those who chose it and of those who were right. */
export interface Contest {
  option: string;
  choosers: readonly number[];
  right: readonly number[];
}

/** A wrong option that abler people chose than the key. */
export interface AblerChoosers {
  option: string;
  choosers: number;
  /** The chance of so large a difference if both were equally able. */
  chance: number;
}

/** Fewer people on either side may be anybody. */
export const FEWEST_CHOOSERS = 5;

/**
 * The chance that the choosers of a wrong option look so much abler than those who were right if they are not: the one-sided test of Welch (1947). Null with
 * fewer than five people on either side, or where nobody differs.
 */
export function chanceOfAbler({ choosers, right }: Contest): number | null {
  if (choosers.length < FEWEST_CHOOSERS || right.length < FEWEST_CHOOSERS) return null;
  const [one, other] = [momentsOf(choosers), momentsOf(right)];
  const [own, theirs] = [one.variance / choosers.length, other.variance / right.length];
  if (own + theirs === 0) return null;
  const freedom = (own + theirs) ** 2 / (own ** 2 / (choosers.length - 1) + theirs ** 2 / (right.length - 1));
  return studentAbove((one.mean - other.mean) / Math.sqrt(own + theirs), freedom);
}

function momentsOf(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

/** Of all that is named beyond chance, so much may be chance after all. */
export const FALSE_SHARE = 0.05;

/**
 * Which of many tests are beyond chance, by their chances: at most one in twenty of those named is expected to be chance (Benjamini and Hochberg 1995).
 * Answers the largest chance that still counts; 0 where none does.
 */
export function largestCounted(chances: readonly number[]): number {
  const sorted = chances.toSorted((a, b) => a - b);
  return sorted.findLast((chance, at) => chance <= (FALSE_SHARE * (at + 1)) / sorted.length) ?? 0;
}
