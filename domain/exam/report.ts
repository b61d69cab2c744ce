import type { Source } from '@/domain/bank/item';
import type { QuestionForm } from '@/domain/question/form-of';
import type { DecisiveWords, Question } from '@/domain/question/question';
import type { MissReason } from '@/domain/session/around';
import type { RevealedKey } from '@/domain/session/exchange';
import type { MockResponse } from './exchange';

/** A part of the exam: its verdict is by a rule that the report says; `sure` where it would stand with more questions, too (19 in 20). */
export interface SectionResult {
  /** Scored questions only. */
  right: number;
  of: number;
  verdict: 'meets' | 'needs work';
  sure: boolean;
}

export interface TaskResult extends SectionResult {
  /** Such as 2.1. */
  task: string;
  name: string;
}

export interface DomainResult extends SectionResult {
  domain: number;
  name: string;
  /** The share of the exam, 0 to 1. */
  weight: number;
  tasks: TaskResult[];
}

/** An estimate on the scale from 100 to 1,000. */
export interface MockScore {
  scaled: number;
  /** The interval that holds the score of somebody of this learner's ability 19 times in 20. */
  low: number;
  high: number;
  passMark: number;
  passed: boolean;
  /** Scored questions, all of which count the same. */
  right: number;
  of: number;
  /** Sentences: how it is reckoned and what it is not. */
  method: string[];
}

/** How often a response was changed from and to what. */
export interface Changes {
  rightToWrong: number;
  wrongToRight: number;
  wrongToWrong: number;
}

/** What the learner had met before the mock began: nothing of it, its item in another variant, or this very variant. */
export type SeenBefore = 'new' | 'item' | 'variant';

/** A question of the report, with all that was secret until the end. */
export interface ReportedQuestion {
  position: number;
  question: Question;
  form: QuestionForm;
  topic: { id: string; title: string };
  domain: number;
  task: string;
  taskName: string;
  /** False of a pilot: it did not count. */
  scored: boolean;
  response: MockResponse | null;
  /** `withdrawn`: the question can no longer be made as it was, and counts for nothing. */
  verdict: 'right' | 'wrong' | 'unanswered' | 'withdrawn';
  key: RevealedKey;
  /** Right options that were not chosen, and chosen ones that are not right. */
  missed: string[];
  added: string[];
  /** Option id -> why it is right or wrong. */
  reasons: Record<string, string>;
  /** Matching: prompt id -> option id -> why that option is wrong there. */
  pairReasons?: Record<string, Record<string, string>>;
  decisive: DecisiveWords[];
  needs: string[];
  proved: boolean;
  sources: Source[];
  today: string | null;
  /** The rule in one line; empty where one line cannot hold it. */
  rule: string;
  flagged: boolean;
  struck: string[];
  spentMs: number;
  changes: Changes;
  seenBefore: SeenBefore;
  /** Whether its item was in an earlier mock exam of the learner's. */
  inEarlierMock: boolean;
  /** The review that it became, where it became one: a miss can be explained and reported by it, as any answer. */
  review: ReportedMiss | null;
}

/** A miss as practice knows it, by the id of its review. */
export interface ReportedMiss {
  id: string;
  /** Why it was missed, in the learner's view; null where that was not said. */
  reason: MissReason | null;
  isReported: boolean;
}

/** What is told after the end, and only then. */
export interface MockReport {
  id: string;
  blueprint: string;
  title: string;
  startedAt: string;
  /** The learner's local date of its beginning, YYYY-MM-DD. */
  startedOn: string;
  endedAt: string;
  endedBy: 'learner' | 'clock';
  /** What was given in all, and what of that was on top. */
  minutes: number;
  extraMinutes: number;
  /** From the beginning to the end. */
  tookMs: number;
  score: MockScore;
  domains: DomainResult[];
  /** One sentence: by what rule a part meets or needs work. */
  sectionRule: string;
  questions: ReportedQuestion[];
  /** Of all questions, pilots included. */
  totals: Changes & { right: number; wrong: number; unanswered: number; withdrawn: number; pilots: number };
  /** Of all questions: what was met before, and how many items were in an earlier mock exam. */
  seen: { items: number; variants: number; inEarlierMocks: number; message: string };
  /** What the misses became: each wrong answer one review, nothing else anything. */
  fed: { reviews: number; message: string };
  /** What of its form is estimated or assumed. */
  notes: string[];
}
