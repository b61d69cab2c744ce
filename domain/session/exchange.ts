import type { Source } from '@/domain/bank/item';
import type { Confidence, Rating } from '@/domain/grading/verdict';
import type { DecisiveWords, Question, Response } from '@/domain/question/question';
import type { PracticeSet } from './practice-set';

/** What a practising client and the server say to each other: the practice API in types. Times are ISO 8601 strings in UTC. */
export interface NextRequest {
  topic?: string;
  /** A way to practise; in place of a topic. */
  set?: PracticeSet;
  /** When the run of the set began, as its first reply says. Without it a run begins with this request. */
  since?: string;
  /** IANA name; decides what "today" is. Default: the learner's last one, else UTC. */
  timeZone?: string;
}

/** Asks for the next question by itself. */
export interface FirstRequest extends NextRequest {
  /** Names the question that the page has shown to a visitor: the guest whom this request makes is asked that one. */
  first?: string;
}

/** Where a run through a set stands. No item is asked twice in one run. */
export interface RunState {
  since: string;
  /** Items of the set that were answered since then. */
  answered: number;
  /** Questions left in the run, the one handed out included. */
  left: number;
  /** Items that the set holds by what its link names, whatever this learner has met. */
  holds: number;
}

/** A question handed out. `due` and `new` count what is left today, this question included. */
export interface NextQuestion {
  done?: false;
  /** Names what was handed out; the answer carries it back. */
  issued: string;
  question: Question;
  topic: { id: string; title: string };
  due: number;
  new: number;
  /** Only where a set has a run: `due` and `new` then say what is left in it. */
  run?: RunState;
  /** What the learner has put on its item. */
  marks: { flagged: boolean };
}

/** A question that a page shows to a visitor before anybody was asked anything; only the request that names it hands it out. */
export interface ShownFirst {
  name: string;
  asked: Pick<NextQuestion, 'question' | 'topic' | 'due' | 'new'>;
}

/** Nothing is left today. */
export interface NothingLeft {
  done: true;
  due: 0;
  new: 0;
  /** Answers given today, and how many of them were right. */
  answeredToday: number;
  correctToday: number;
  /** What comes tomorrow, by the learner's time zone. */
  tomorrow: { due: number; new: number };
  /** When the next item is due, or null when the learner has met none. */
  nextDueAt: string | null;
  /** Set where it is a run through a set that has ended. */
  run?: RunState;
}

export type NextResponse = NextQuestion | NothingLeft;

export interface Answer {
  /** Chosen by the client (UUID recommended): the same answer sent again is one review. */
  id: string;
  issued: string;
  response: Response;
  confidence: Confidence;
  /** Time from showing to submitting, in ms. */
  effortMs: number;
  answeredAt: string;
}

export interface AnswersRequest extends NextRequest {
  answers: Answer[];
  /** Ask for the next question in the same round trip. */
  next?: boolean;
  /** `end`: the answers are graded and kept as ever, and nothing of a key is told; sent again without it, they are `repeated`. */
  verdict?: 'end';
}

/** The key in the form of its kind. */
export type RevealedKey = string[] | Record<string, string>;

/** What an option of a question is, when to take it and when not. Texts are Markdown limited to inline code; one not written is empty. */
export interface ToldConcept {
  id: string;
  name: string;
  /** Further words by which texts name it, where there are any. */
  aliases?: string[];
  what: string;
  when: string;
  whenNot: string;
  /** What sets another concept of the same answer apart from this one, where its author says so. */
  difference: { from: string; text: string } | null;
  /** Its place in the glossary, from the root of the site. */
  url: string;
}

/** What an answer did to the memory of its item. Retrievability is the probability of recall, 0 to 1. */
export interface ToldMemory {
  /** Retrievability just before the answer; null at the first meeting. */
  before: number | null;
  /** Days until retrievability falls to 0.9. */
  stabilityDays: number;
  /** The retrievability expected when the item returns. */
  atDue: number;
  lapses: number;
}

/** An item that does not stick, announced at the answer that shows it again. */
export interface ToldLeech {
  lapses: number;
  /** What the learner, or else candidates in general, take for it; `url` is its place in the glossary. */
  confusedWith: { id: string; name: string; url: string } | null;
}

/** Fields shared by an answer's first acceptance and its repetition. */
export interface Judged {
  id: string;
  status: 'accepted' | 'repeated';
  correct: boolean;
  key: RevealedKey;
  reasons: Record<string, string>;
  /** Matching: prompt id -> option id -> why that option is wrong there. */
  pairReasons?: Record<string, Record<string, string>>;
  missed: string[];
  added: string[];
  /** The accepted answer that a wrong text misses by slips only; absent where there is none. */
  near?: string;
  decisive: DecisiveWords[];
  needs: string[];
  proved: boolean;
  sources: Source[];
  today: string | null;
  /** What the right options and the chosen ones are, four at most; absent where the bank explains none of them. */
  concepts?: ToldConcept[];
  /** The rule in one line: the needs, then the key. Limited Markdown; empty where one line cannot hold it. */
  rule: string;
  rating: Rating;
  dueAt: string;
  memory: ToldMemory;
  leech?: ToldLeech;
}

/** Graded and stored; the verdict is told when the answer is sent again without `verdict: 'end'`. */
export interface Kept {
  id: string;
  status: 'kept';
}

/**
 * `conflict`: this id, or this question, was answered before with something else, or the answer was taken back; what counted stands.
 * `stale`: the question can no longer be made; not counted, it will be asked again.
 * `unknown`: nothing of that name was handed out to this learner.
 */
export interface NotJudged {
  id: string;
  status: 'conflict' | 'stale' | 'unknown';
  /** A sentence for the reader. */
  message: string;
}

export type AnswerResult = Judged | Kept | NotJudged;

export interface AnswersResponse {
  results: AnswerResult[];
  next?: NextResponse;
}
