import type { NextRequest, NextResponse } from './exchange';

/** What is said around a question, beside asking and answering. Times are ISO 8601 strings in UTC. */

/** What a learner has put on an item. */
export interface Marks {
  flagged: boolean;
  /** Not asked until the learner takes this back. */
  suspended: boolean;
  /** Not asked before then; null where it may be asked. */
  buriedUntil: string | null;
  /** The learner's own words, Markdown; empty where there are none. */
  note: string;
}

/** What is left out stays as it is. */
export interface MarksRequest {
  /** The question handed out whose item is meant. */
  issued: string;
  flagged?: boolean;
  suspended?: boolean;
  /** Until the learner's next day begins; false takes it back. */
  bury?: boolean;
  /** At most 10,000 characters; only after the item was answered. */
  note?: string;
}

/** Why an answer was wrong: missed the clue, knew it but took the wrong rule, did not know the option, or a slip. */
export type MissReason = 'clue' | 'rule' | 'option' | 'slip';

export interface MissReasonRequest {
  /** The id of a wrong answer of the learner's. */
  answer: string;
  reason: MissReason;
}

/** What became of a report. */
export type ReportState = 'open' | 'accepted' | 'declined';

export interface ReportRequest {
  /** The id of an answer of the learner's. */
  answer: string;
  /** 1 to 2,000 characters. */
  comment: string;
}

/** With the way of practising whose question comes next. */
export interface UndoRequest extends NextRequest {
  /** The id of the learner's latest answer. */
  answer: string;
}

export interface UndoResponse {
  /** The question of the answer that was taken back, handed out anew; sent again later, whatever comes next by then. */
  next: NextResponse;
}

/** How other learners answered an item: each one's latest answer that stands, those to packs left out. */
export interface Others {
  answered: number;
  correct: number;
  /** Option id -> the share of them who chose it, 0 to 1; null where there are no options to choose. */
  shares: Record<string, number> | null;
}

/** What stands around an answered question. */
export interface Around {
  marks: Marks;
  missReason: MissReason | null;
  /** `reply`: what was decided says, empty while it waits. */
  report: { state: ReportState; reply: string } | null;
  /** Null below five of them. */
  others: Others | null;
}
