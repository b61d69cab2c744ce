import type { Source } from '@/domain/bank/item';
import type { QuestionForm } from '@/domain/question/form-of';
import type { DecisiveWords, Question, Response } from '@/domain/question/question';
import type { RevealedKey } from '@/domain/session/exchange';

/** What a client and the server say to each other about mock exams. Times are ISO 8601 strings in UTC, by the server's clock alone. */

/** A cell of a blueprint for which the bank has too few items, and the sentence that says so. */
export interface Lack {
  /** In words, such as "domain 3" or "task 2.2, ordering". */
  cell: string;
  wanted: number;
  has: number;
}

/** A form of exam as it is offered. */
export interface MockOffer {
  blueprint: string;
  title: string;
  /** One or two sentences: what it is a mock of, and how far. */
  about: string;
  questions: number;
  /** How many of them count; the others are pilots, which look the same. */
  scored: number;
  minutes: number;
  /** Questions by domain, pilots included. */
  domains: { domain: number; name: string; questions: number }[];
  /** Questions by kind, pilots included. */
  kinds: { kind: Question['kind']; questions: number }[];
  /** Sentences: what of all this is estimated or assumed. */
  notes: string[];
  /** Null where it can be sat now; else what the bank lacks, and why that is so in one sentence. */
  refusal: { message: string; lacks: Lack[] } | null;
}

/** A mock exam that has ended, in a list. */
export interface PastMock {
  id: string;
  blueprint: string;
  title: string;
  startedAt: string;
  endedAt: string;
  scaled: number;
  low: number;
  high: number;
  passed: boolean;
}

/** What stands before a mock exam: forms on offer, the one that is under way, and those that were sat, the latest first. */
export interface StartMock {
  offers: MockOffer[];
  open: { id: string; title: string; startedAt: string; deadlineAt: string } | null;
  past: PastMock[];
  /** Minutes on top that the learner's plan asks for; 0 or 30. */
  extraMinutes: number;
}

/** POST /api/mock. */
export interface MockRequest {
  blueprint: string;
  /** 0 or 30, before it begins. */
  extraMinutes: number;
}

export interface MockStarted {
  id: string;
}

/** A response in an exam: there is no "I don't know". Parts of one may be sent; what is not whole at the end is wrong. */
export type MockResponse = Exclude<Response, { dontKnow: true }>;

/** One question as it stands. Nothing in it tells its key, or whether it counts. */
export interface MockQuestionState {
  /** From 1. */
  position: number;
  question: Question;
  response: MockResponse | null;
  flagged: boolean;
  /** Ids of the options struck out. */
  struck: string[];
  /** The number of the latest change; the next one is sent with a higher. */
  seq: number;
  /** For how long it was on show. */
  spentMs: number;
}

/** GET /api/mock/{id}: where it stands, on whatever device. */
export interface MockState {
  id: string;
  blueprint: string;
  title: string;
  startedAt: string;
  deadlineAt: string;
  /** The server's clock when it answered: what is left is `deadlineAt` less this. */
  now: string;
  endedAt: string | null;
  questions: MockQuestionState[];
}

/** PUT /api/mock/{id}/questions/{position}: all of how the question stands from now on. */
export interface MockAnswerRequest {
  /** Higher than the one that stands; sent again with the same, it is one change. */
  seq: number;
  response: MockResponse | null;
  flagged: boolean;
  struck: string[];
  /** In all so far. */
  spentMs: number;
}

/**
 * `stored`: it stands now. `repeated`: it stood already. `ignored`: another change came first, from another tab, and `stands` says what
 * it left; to overrule it, send a higher seq.
 */
export interface MockAnswerReply {
  status: 'stored' | 'repeated' | 'ignored';
  now: string;
  deadlineAt: string;
  seq: number;
  stands: Omit<MockQuestionState, 'question'>;
}

/** POST /api/mock/{id}/end. */
export interface MockEnded {
  endedAt: string;
}

/** 409 to a change that comes after the end. */
export interface MockOver {
  error: 'ended';
  message: string;
  endedAt: string;
}

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
  /** The id of the review that it became, where it became one: a miss can be reported or explained by it, as any answer. */
  review: string | null;
}

/** What is told after the end, and only then. */
export interface MockReport {
  id: string;
  blueprint: string;
  title: string;
  startedAt: string;
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
