import type { ExpectedResult } from './plan-outlook';

/** Questions that count in the exam. */
const SCORED = 50;
/** How far the memory model itself may be off, as a standard deviation of the share: the study's spread between models. */
const MODEL_DOUBT = 0.05;
/** Nine of ten normal deviates lie within so many standard deviations. */
const NINE_OF_TEN = 1.645;

/**
 * The share of right answers to expect where so much is recalled (0 to 1) and what is not is guessed with that chance: in its bounds the
 * chance of fifty questions, and how far recall itself may be off (one standard deviation in logits; without it, what models differ by today).
 */
export function expectResult(recall: number, guess: number, logitDoubt?: number): ExpectedResult {
  const share = recall + (1 - recall) * guess;
  const ofRecall = logitDoubt === undefined ? MODEL_DOUBT : (1 - guess) * recall * (1 - recall) * logitDoubt;
  const doubt = NINE_OF_TEN * Math.sqrt((share * (1 - share)) / SCORED + ofRecall ** 2);
  return { share, low: Math.max(0, share - doubt), high: Math.min(1, share + doubt) };
}
