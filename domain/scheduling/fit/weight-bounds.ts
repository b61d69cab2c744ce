/** The least and the most that each of the 21 weights of FSRS-6 may be (open-spaced-repetition, fsrs-rs and ts-fsrs, parameter clipping). */
export const WEIGHT_BOUNDS: readonly (readonly [number, number])[] = [
  ...[0, 1, 2, 3].map(() => [0.001, 100] as const),
  ...([
    [1, 10],
    [0.001, 4],
    [0.001, 4],
    [0.001, 0.75],
    [0, 4.5],
    [0, 0.8],
    [0.001, 3.5],
  ] as const),
  ...([
    [0.001, 5],
    [0.001, 0.25],
    [0.001, 0.9],
    [0, 4],
    [0, 1],
    [1, 6],
    [0, 2],
    [0, 2],
    [0.01, 0.8],
    [0.1, 0.8],
  ] as const),
];

/** How far weights spread among learners (open-spaced-repetition, fsrs-rs, standard deviations of its regularisation). */
export const WEIGHT_SPREADS: readonly number[] = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32,
  0.14, 0.27,
];

/** Whether these are 21 weights that FSRS-6 takes as they are. */
export function areWeights(weights: readonly number[]): boolean {
  return (
    weights.length === WEIGHT_BOUNDS.length &&
    WEIGHT_BOUNDS.every(([least, most], at) => {
      const weight = weights[at] ?? Number.NaN;
      return weight >= least && weight <= most;
    })
  );
}
