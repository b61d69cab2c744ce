import type { World } from '../world';

/**
 * One pupil's memory, as it really is. Times are days since the start, fractions included, and never go back for an item. An item that
 * was never studied is not recalled.
 */
export interface Mind {
  /** The probability (0 to 1) of recalling an item, guessing apart. */
  recall(item: number, at: number): number;
  /** The item was asked, and its reasons were read. `recalled`: the pupil knew, which a lucky guess is not. */
  study(item: number, at: number, recalled: boolean): void;
}

/** How forgetting works in one simulated population. */
export interface MemoryModel {
  name: string;
  /** False for exponential forgetting, which is printed apart. */
  isPlausible: boolean;
  /** Whether spaced study is worth more than massed study in it. */
  hasSpacing: boolean;
  /** False for models that nothing was tuned on. */
  isForTuning: boolean;
  begin(world: World): Mind;
}
