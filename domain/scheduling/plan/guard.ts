import { meanFactor } from './forgetting-factor';
import type { Forgetting } from './plan';

/** Forgetting so many times as fast as FSRS expects is told to the learner, and nothing new is begun before what is known is kept. */
const TOO_FAST = 8;
/** Fewer answers do not show it. */
const ENOUGH_ANSWERS = 30;

/** Whether a learner recalls so much less than was expected that the plan keeps to a smaller set. */
export function isNarrowed(forgetting: Forgetting): boolean {
  return forgetting.answers >= ENOUGH_ANSWERS && meanFactor(forgetting) > TOO_FAST;
}

/** The most new items that a day begins before everything else is asked: so that the last third of the days is for keeping them. */
export function freshADay(items: number, studyDays: number): number {
  return Math.ceil(items / (0.6 * Math.max(1, studyDays)));
}
