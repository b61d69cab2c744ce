import type { Confidence } from '@/domain/grading/verdict';
import type { QuestionForm } from '@/domain/question/form-of';

/** An answer that stands, as statistics read it. Times are milliseconds since the epoch, UTC. */
export interface LoggedAnswer {
  itemId: string;
  answeredAt: number;
  /** When it scheduled the item next. */
  dueAt: number;
  correct: boolean;
  confidence: Confidence;
  effortMs: number;
  /** What a learner would recognise again: the stem and its slots. */
  variant: string;
  /** The probability of a right answer, guessing included, as it was expected then; null where nothing was. */
  predicted: number | null;
  /** Null in rows from before it was kept. */
  form: QuestionForm | null;
  /**
   * The ids of the options chosen in a wrong answer and of those that were right, of a matching question prompt by prompt; null where there
   * are none, or they were not kept.
   */
  mistake: Mistake | null;
  /**
   * Set of a wrong answer in a mock exam. The log holds no right ones of it, so these are no part of any share of right answers.
   */
  isMockMiss?: boolean;
}

export interface Mistake {
  chosen: readonly string[];
  right: readonly string[];
}
