import type { Question, Response } from '@/domain/question/question';

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
  /** The learner's local date of the end, YYYY-MM-DD. */
  endedOn: string;
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
  /** Minutes on top that the learner's plan asks for. */
  extraMinutes: number;
}

/** POST /api/mock. */
export interface MockRequest {
  blueprint: string;
  /** On top, settled before it begins: 0 to 120. */
  extraMinutes: number;
  /** IANA name; decides on which date it was sat. Default: the last one given, else UTC. */
  timeZone?: string | undefined;
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
