import { FSRS, forgetting_curve, type Grade, Rating as LibraryRating, State, StrategyMode } from 'ts-fsrs';
import type { Rating } from '@/domain/grading/verdict';
import type { Memory, MemoryState } from './memory';
import type { ParameterSet } from './parameters';

/** The doorway to ts-fsrs: our memories go in and come out, its cards and dates stay here. */

export const DAY_MS = 86_400_000;

/** One review as FSRS sees it. `elapsedDays` is a whole number, 0 within a day; `seed` decides the fuzz. */
export interface Step {
  at: number;
  elapsedDays: number;
  rating: Rating;
  seed: string;
}

/** What FSRS makes of a step: a memory without its item and its count of reviews. */
export type Scheduled = Omit<Memory, 'itemId' | 'reps' | 'lastReviewedAt'>;

const GRADES: Record<Rating, Grade> = {
  again: LibraryRating.Again,
  hard: LibraryRating.Hard,
  good: LibraryRating.Good,
  easy: LibraryRating.Easy,
};

const STATES: Record<MemoryState, State> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/** By set: what was fitted to one learner goes when nobody holds it any more. */
const schedulers = new WeakMap<ParameterSet, FSRS>();

/** Schedules one review by FSRS-6 with short-term steps and seeded fuzz. Same arguments, same result, to the last digit. */
export function schedule(parameters: ParameterSet, memory: Memory | null, step: Step): Scheduled {
  const card = {
    due: new Date(memory?.dueAt ?? step.at),
    stability: memory?.stability ?? 0,
    difficulty: memory?.difficulty ?? 0,
    elapsed_days: 0,
    scheduled_days: memory?.scheduledDays ?? 0,
    learning_steps: memory?.step ?? 0,
    reps: memory?.reps ?? 0,
    lapses: memory?.lapses ?? 0,
    state: memory === null ? State.New : STATES[memory.state],
    // The library counts UTC midnights between two dates; a date that lies whole days back makes it count what it is told.
    last_review: memory === null ? null : new Date(step.at - step.elapsedDays * DAY_MS),
    seed: step.seed,
  };
  const next = schedulerFor(parameters).next(card, new Date(step.at), GRADES[step.rating]).card;
  // Its spacing of hard, good and easy, and its fuzz, may pass the maximum by a day or two.
  const scheduledDays = Math.min(next.scheduled_days, parameters.maximumIntervalDays);
  return {
    stability: next.stability,
    difficulty: next.difficulty,
    state: stateOf(next.state),
    step: next.learning_steps,
    dueAt: next.state === State.Review ? step.at + scheduledDays * DAY_MS : next.due.getTime(),
    scheduledDays,
    lapses: next.lapses,
  };
}

/** The probability of recall (0 to 1) after so many days, fractions included: FSRS-6's forgetting curve. */
export function recallAfter(parameters: ParameterSet, elapsedDays: number, stability: number): number {
  return forgetting_curve([...parameters.weights], elapsedDays, stability);
}

function schedulerFor(parameters: ParameterSet): FSRS {
  const known = schedulers.get(parameters);
  if (known !== undefined) return known;
  const made = makeScheduler(parameters);
  schedulers.set(parameters, made);
  return made;
}

function makeScheduler(parameters: ParameterSet): FSRS {
  const scheduler = new FSRS({
    w: [...parameters.weights],
    request_retention: parameters.desiredRetention,
    maximum_interval: parameters.maximumIntervalDays,
    enable_fuzz: true,
    enable_short_term: true,
    learning_steps: parameters.learningSteps.map((minutes) => `${minutes}m` as const),
    relearning_steps: parameters.relearningSteps.map((minutes) => `${minutes}m` as const),
  });
  scheduler.useStrategy(StrategyMode.SEED, function seedOfReview() {
    return String(Reflect.get(this.current, 'seed'));
  });
  return scheduler;
}

function stateOf(state: State): MemoryState {
  switch (state) {
    case State.Learning:
      return 'learning';
    case State.Relearning:
      return 'relearning';
    case State.Review:
      return 'review';
    case State.New:
      throw new Error('FSRS left a reviewed item new');
  }
}
