/** The words of planning: what the planner is told and what it says. Days are whole study days, counted from today, which is 0. */

/** What is believed of one item that was answered before: best by `believe` from its answers, else FSRS's memory of it. */
export interface ItemMemory {
  /** Days until recall falls to 0.9. */
  stability: number;
  /** 1 (easy) to 10 (hard). */
  difficulty: number;
  /** Study days since its last answer; 0: it was answered today. */
  elapsedDays: number;
  /** What it came to when it was answered today, else `none`. */
  today: 'none' | 'right' | 'wrong';
}

/** An item that may be asked before the exam. */
export interface PlannedItem {
  id: string;
  /** Its share of the exam by the blueprint, any unit: only ratios count. */
  weight: number;
  /** Null: never answered. */
  memory: ItemMemory | null;
  /** The chance (0 to below 1) that somebody who does not know answers its form right. */
  guess: number;
}

/** How long an answer takes, in seconds: of an item never met, a right one, a wrong one. */
export interface AnswerSeconds {
  fresh: number;
  right: number;
  wrong: number;
}

/** What is believed of how fast this learner forgets: beliefs (sum 1) over factors on elapsed time; 2 is twice as fast as FSRS expects. */
export interface Forgetting {
  factors: readonly number[];
  beliefs: readonly number[];
  /** The answers that it was fitted from. */
  answers: number;
}

export interface PlanInput {
  items: readonly PlannedItem[];
  /** The 21 weights of FSRS-6 that made the memories. */
  weights: readonly number[];
  /** Minutes of each day, today first, up to the day before the exam; 0: a day off. Today's without what was used already. */
  minutes: readonly number[];
  seconds: AnswerSeconds;
  forgetting: Forgetting;
  /** New items that were begun today already. */
  freshToday: number;
  /** The share of planned study days (0 to 1) on which this learner practises: what is promised rests on it, what is asked does not. */
  presence: number;
}

/**
 * Why an item is asked today: `new`; `again`, it was missed today; `review`, asking now is worth more than later; `spare`, there are
 * minutes left and it gains most by them.
 */
export type AskReason = 'new' | 'again' | 'review' | 'spare';

/**
 * Why an item will not be asked before the exam: `time`, the minutes do not reach it; `price`, it would take more time than it is worth
 * in the exam.
 */
export type LeaveReason = 'time' | 'price';

export interface PlannedDay {
  /** Expected minutes, at most the day's. */
  minutes: number;
  /** Expected answers of items met before, and of new ones. */
  reviews: number;
  fresh: number;
}

export interface Plan {
  /** In the order of asking. */
  today: { itemId: string; reason: AskReason }[];
  /** Today and each coming day up to the day before the exam. */
  days: PlannedDay[];
  leftOut: { itemId: string; reason: LeaveReason }[];
  /** Weighted expected recall, 0 to 1, guessing left out: if the exam were now, and on its day if the learner goes on as so far. */
  recallNow: number;
  recallAtExam: number;
  /** How far the recall of that day may be off: one standard deviation, in logits. */
  doubtAtExam: number;
  /** What ten more minutes on each study day would make of it. */
  withTenMore: { recallAtExam: number };
}
