import type { Rating } from '@/domain/grading/verdict';

export type MemoryState = 'learning' | 'review' | 'relearning';

/** What is believed of one learner's memory of one item: a cache of the review log. Times are milliseconds since the epoch, UTC. */
export interface Memory {
  itemId: string;
  /** Days until retrievability falls to 0.9. */
  stability: number;
  /** 1 (easy) to 10 (hard). */
  difficulty: number;
  state: MemoryState;
  /** Index of the short-term step, 0 outside learning and relearning. */
  step: number;
  dueAt: number;
  lastReviewedAt: number;
  /** The interval that was scheduled, in days; 0 within short-term steps. */
  scheduledDays: number;
  reps: number;
  lapses: number;
}

/**
 * What happened to a question. `answer`: it was answered. `rejudge`: that answer was judged again under a corrected key, and for a second time
 * `rejudge-02`. `void`: the answer was taken back. Each happens to a question once, and of them the last by name says how the answer stands.
 */
export type ReviewEvent = 'answer' | 'rejudge' | `rejudge-${string}` | 'void';

/**
 * One event in the append-only log, with what was derived from it. A `void` repeats the columns of its answer; a rejudge repeats them but for
 * what the corrected key says of them. Replaying a learner's log of an item rebuilds its memory exactly.
 */
export interface Review {
  /** Named by the client, unique for a learner. */
  id: string;
  event: ReviewEvent;
  /** The question that was answered: it has one answer at most, which is taken back once at most. */
  issuedId: string;
  itemId: string;
  /** When it was answered: the client's clock, clamped between issue and receipt. */
  answeredAt: number;
  receivedAt: number;
  rating: Rating;
  /** A right guess never lengthens the interval. */
  guessed: boolean;
  /** Names the parameter set that scheduled it. */
  parameters: string;
}
