import { afterAnswer, afterFirstAnswer, KNOWN_BEFORE, type Trace } from './belief';
import type { SeenAnswer } from './forgetting-factor';
import type { MemorySteps } from './memory-steps';
import type { ItemMemory } from './plan';

/** One answer of an item. Days are study days, counted from any day. */
export interface DatedAnswer {
  day: number;
  isRight: boolean;
  /** The chance of guessing the form of that question right. */
  guess: number;
}

/** What is believed of an item after its last answer. */
export interface Belief extends Trace {
  day: number;
  isRight: boolean;
}

/**
 * What is believed after one more answer; null before the first. Folding an item's answers, oldest first, gives the memory that the planner
 * expects: a right answer counts as far as it was known and not guessed. Refuses an answer of an earlier day.
 */
export function believe(steps: MemorySteps, belief: Belief | null, { day, isRight, guess }: DatedAnswer): Belief {
  if (belief === null) return { ...afterFirstAnswer(steps, { isRight, known: KNOWN_BEFORE, guess }), day, isRight };
  const elapsedDays = day - belief.day;
  if (elapsedDays < 0) throw new Error(`An answer of day ${day} comes after one of day ${belief.day}`);
  const { stability, difficulty } = belief;
  if (elapsedDays === 0)
    return { ...belief, stability: steps.sameDayStability(stability, isRight), difficulty, isRight };
  const recall = steps.recall(elapsedDays, stability);
  return { ...afterAnswer(steps, belief, { isRight, recall, guess }), day, isRight };
}

/** The same as the planner takes it, on a day that is not before the last answer. */
export function memoryOn(day: number, { stability, difficulty, day: last, isRight }: Belief): ItemMemory {
  const elapsedDays = day - last;
  return { stability, difficulty, elapsedDays, today: elapsedDays > 0 ? 'none' : isRight ? 'right' : 'wrong' };
}

/** What an answer says of how fast the learner forgets; null where it says nothing: the first, and on the same day. */
export function seenAnswer(belief: Belief | null, { day, isRight, guess }: DatedAnswer): SeenAnswer | null {
  if (belief === null || day <= belief.day) return null;
  return { stability: belief.stability, elapsedDays: day - belief.day, isRight, guess };
}
