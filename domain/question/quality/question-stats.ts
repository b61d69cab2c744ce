import { type Guesses, guessWise } from './guess-wise';
import { type KeyPositions, keyPositions } from './key-positions';
import { lengthRatio } from './length-ratio';
import { shareOfNearMisses } from './near-misses';
import type { Sampled } from './sample-questions';

/** What the questions of a bank give away by their surface. */
export interface QuestionStats {
  questions: number;
  keyPositions: KeyPositions[];
  /** Length of the key over the length of its distractors, each a mean within its question; null without a question. */
  lengthRatio: { mean: number; median: number; highest: number } | null;
  /** Of the distractors shown by proved questions those that fail exactly one need. */
  shareFailingOneNeed: number | null;
  testWise: Guesses[];
}

/** What a sample of questions gives away. */
export function questionStatsOf(sample: readonly Sampled[]): QuestionStats {
  const made = sample.map((sampled) => sampled.made);
  const ratios = made.flatMap((one) => lengthRatio(one) ?? []).sort((one, other) => one - other);
  return {
    questions: made.length,
    keyPositions: keyPositions(made),
    lengthRatio:
      ratios.length === 0
        ? null
        : {
            mean: ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length,
            median: ratios[Math.floor(ratios.length / 2)] ?? 0,
            highest: ratios.at(-1) ?? 0,
          },
    shareFailingOneNeed: shareOfNearMisses(sample),
    testWise: guessWise(made),
  };
}
