import type { WalkedAnswer } from './walk-log';

/** Answers whose predictions lie in one stretch of equal length. */
export interface PredictionCell {
  answers: number;
  right: number;
  /** The sum of their predictions. */
  predicted: number;
}

export interface PredictionCounts {
  /** Answers without a prediction are left out. */
  add(answer: Pick<WalkedAnswer, 'predicted' | 'correct'>): void;
  /** From 0 to 1 in order; the last holds 1. */
  cells(): PredictionCell[];
}

/** Counts predictions and what came of them in so many stretches of equal length. */
export function countPredictions(stretches: number): PredictionCounts {
  const answers = new Float64Array(stretches);
  const right = new Float64Array(stretches);
  const predictions = new Float64Array(stretches);
  return {
    add({ predicted, correct }) {
      if (predicted === null) return;
      const cell = Math.min(stretches - 1, Math.max(0, Math.floor(predicted * stretches)));
      answers[cell] = (answers[cell] ?? 0) + 1;
      predictions[cell] = (predictions[cell] ?? 0) + predicted;
      if (correct) right[cell] = (right[cell] ?? 0) + 1;
    },
    cells: () =>
      Array.from(answers, (count, cell) => ({
        ...{ answers: count, right: right[cell] ?? 0, predicted: predictions[cell] ?? 0 },
      })),
  };
}
