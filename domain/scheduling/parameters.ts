/**
 * Everything that decides what a review does to a memory. A learner has one set at a time, and memories are the replay of the whole log
 * under it; a review names the set that was in use when it was given, so a set never changes: other numbers are another id.
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

/** What a learner may set the desired retention to: less is forgetting by plan, more costs several times the time. */
export const LEAST_RETENTION = 0.7;
export const MOST_RETENTION = 0.97;

/** `-r` and the desired retention in whole per cent, at the end of every id. */
const RETENTION = /-r(\d\d)$/;

const published = new Map([[90, DEFAULT_PARAMETERS]]);

/** The published weights at a desired retention, rounded to whole per cent; refuses one outside of 0.70 to 0.97. The same set each time. */
export function publishedParameters(desiredRetention: number): ParameterSet {
  const percent = Math.round(desiredRetention * 100);
  const known = published.get(percent);
  if (known !== undefined) return known;
  const made = atRetention(DEFAULT_PARAMETERS, 'fsrs6-default', desiredRetention);
  published.set(percent, made);
  return made;
}

/** Weights that were fitted to one learner, kept under that name, at a desired retention as above. */
export function fittedParameters(
  { id, weights }: { id: string; weights: readonly number[] },
  desiredRetention: number,
): ParameterSet {
  return atRetention({ ...DEFAULT_PARAMETERS, weights }, id, desiredRetention);
}

/** What a set's id says: under which name its weights are kept, null for the published ones, and its retention. Null where it is no such id. */
export function readParametersId(id: string): { fit: string | null; desiredRetention: number } | null {
  const percent = Number(RETENTION.exec(id)?.[1] ?? Number.NaN);
  const name = id.replace(RETENTION, '');
  if (!(percent >= LEAST_RETENTION * 100 && percent <= MOST_RETENTION * 100) || name === '') return null;
  return { fit: name === 'fsrs6-default' ? null : name, desiredRetention: percent / 100 };
}

function atRetention(set: ParameterSet, name: string, desiredRetention: number): ParameterSet {
  const percent = Math.round(desiredRetention * 100);
  if (!(percent >= LEAST_RETENTION * 100 && percent <= MOST_RETENTION * 100))
    throw new Error(`Nobody can wish to retain ${desiredRetention}`);
  return { ...set, id: `${name}-r${percent}`, desiredRetention: percent / 100 };
}
