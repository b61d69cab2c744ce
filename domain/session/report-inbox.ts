import type { Question, Response } from '@/domain/question/question';
import type { Others, ReportState } from './around';
import type { Judged } from './exchange';

/** What those who look after items read of the reports about them. Times are ISO 8601 strings in UTC. */

/** The question of a report as its learner saw it, with the key that judged it, and how others answered its item. */
export interface ShownQuestion {
  question: Question;
  response: Response;
  judged: Pick<
    Judged,
    'correct' | 'key' | 'reasons' | 'pairReasons' | 'missed' | 'added' | 'near' | 'needs' | 'decisive'
  >;
  rule: string;
  /** Null below five of them. */
  others: Others | null;
}

/** One report. Who sent it is not told: it is about the item. */
export interface InboxReport {
  id: string;
  /** Nobody, where statistics of the item opened it. */
  hasReporter: boolean;
  createdAt: string;
  comment: string;
  state: ReportState;
  /** What the reporter was told; empty while open. */
  reply: string;
  decidedAt: string | null;
  /** Null where the question can no longer be made. */
  shown: ShownQuestion | null;
  /** Whether the item is asked in another version by now. */
  isOlder: boolean;
}

/** The reports about one item, the latest first. */
export interface InboxItem {
  itemId: string;
  /** The id as its author wrote it. */
  name: string;
  topic: string;
  /** Where the item is written: a group's deck, or a file of the shipped bank; null where it is gone. A line counts from 1. */
  place: { deckId: string; file: string; line: number } | { deckId: null; file: string; line: number } | null;
  open: number;
  reports: InboxReport[];
}

/** What is decided of a report: `reply` goes to whoever reported, and says why where it is declined. */
export interface ReportDecision {
  decision: 'accepted' | 'declined';
  reply: string;
}

/** A report of one's own, and what became of it. */
export interface OwnReport {
  id: string;
  createdAt: string;
  topic: string;
  /** What the question asked; null where it can no longer be made. */
  stem: string | null;
  comment: string;
  state: ReportState;
  reply: string;
  decidedAt: string | null;
}
