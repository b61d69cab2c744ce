/**
 * What a policy is told before the first day. Items are numbers from 0; `minutes[d]` is the budget of day d (0: a day off); `weights`
 * are the items' shares of the exam, with sum 1.
 */
export interface Setup {
  items: number;
  days: number;
  minutes: readonly number[];
  weights: readonly number[];
  topics: readonly number[];
  guess: number;
  seconds: { fresh: number; right: number; wrong: number };
  seed: number;
}

/** What a scheduler tells its learner of exam day. Recall is a share of 0 to 1, without guessing. */
export interface Promised {
  /** The most that the minutes left can bring. */
  bound: number;
  recall: number;
  /** One standard deviation, in logits. */
  doubt: number;
}

export interface Policy {
  name: string;
  begin(setup: Setup): Pupil;
}

/** One learner's scheduler for a whole run. */
export interface Pupil {
  /** A study day begins; days that the learner missed are never begun. */
  startDay(day: number, seconds: number): void;
  /** The item to ask now, or null: nothing more today. `secondsLeft` is what is left of the day. */
  next(secondsLeft: number): number | null;
  answered(item: number, isRight: boolean): void;
  /** What it promises this morning; schedulers that promise nothing have none. */
  promise?(): Promised;
}
