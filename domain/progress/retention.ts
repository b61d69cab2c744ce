import type { LoggedAnswer } from './logged-answer';
import type { Meeting, Tally, WalkedAnswer } from './walk-log';

/** What retention needs of an answer that stands. */
export type ReviewRow = Pick<LoggedAnswer, 'itemId' | 'answeredAt' | 'correct' | 'dueAt' | 'isMockMiss'>;

export interface Retention {
  /** The share that the schedule aims at, 0 to 1. */
  target: number;
  /** The share answered right, 0 to 1; null while there is no such review. */
  share: number | null;
  /** How many reviews it is taken from. */
  reviews: number;
}

const DAY_MS = 86_400_000;

/**
 * Counts how much of what was to be kept was kept: the share answered right among reviews of items that had left their short-term steps
 * ("true retention"). Which those are is read off the log: the item's answer before scheduled it a day or more ahead, which no short-term
 * step does.
 */
export function tallyRetention(target: number): Tally<Retention> & {
  add(answer: Pick<WalkedAnswer, 'correct' | 'isMockMiss'>, meeting: Pick<Meeting, 'before'>): void;
} {
  let reviews = 0;
  let right = 0;
  return {
    add({ correct, isMockMiss }, { before }) {
      if (isMockMiss === true || before === null || before.dueAt - before.answeredAt < DAY_MS) return;
      reviews += 1;
      if (correct) right += 1;
    },
    result: () => ({ target, share: reviews === 0 ? null : right / reviews, reviews }),
  };
}

/** The retention of a log of answers that stand, in any order. */
export function retentionOf(reviews: readonly ReviewRow[], target: number): Retention {
  const tally = tallyRetention(target);
  const before = new Map<string, ReviewRow>();
  for (const row of reviews.toSorted((a, b) => a.answeredAt - b.answeredAt)) {
    tally.add(row, { before: before.get(row.itemId) ?? null });
    before.set(row.itemId, row);
  }
  return tally.result();
}
