/**
 * Everything that decides what a review does to a memory. A review names the set that scheduled it, so a set never changes: other
 * numbers are another id.
 */
export interface ParameterSet {
  id: string;
  /** The 21 weights of FSRS-6, w0 to w20. */
  weights: readonly number[];
  /** The probability of recall (0 to 1) at which an item falls due. */
  desiredRetention: number;
  /** Delays in minutes between the first answers of an item, each shorter than a day. */
  learningSteps: readonly number[];
  /** Delays in minutes after a lapse, each shorter than a day. */
  relearningSteps: readonly number[];
  /** No item waits longer than this. */
  maximumIntervalDays: number;
}

/**
 * FSRS-6 with its published default weights (open-spaced-repetition, fsrs4anki wiki, "The Algorithm"), due at 90 % recall. Written out
 * rather than read from the library, so that an update of the library cannot re-judge an old log. A year is the longest interval: what
 * the exam asks changes faster than that.
 */
export const DEFAULT_PARAMETERS: ParameterSet = {
  id: 'fsrs6-default-r90',
  weights: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
    0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
  desiredRetention: 0.9,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumIntervalDays: 365,
};

const PARAMETER_SETS: ReadonlyMap<string, ParameterSet> = new Map([[DEFAULT_PARAMETERS.id, DEFAULT_PARAMETERS]]);

/** The set of that id, or null where this version knows none: ask before a foreign log is taken in. */
export function findParameters(id: string): ParameterSet | null {
  return PARAMETER_SETS.get(id) ?? null;
}
