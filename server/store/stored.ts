import type { Confidence, Rating } from '@/domain/grading/verdict';
import { QUESTION_FORMS, type QuestionForm } from '@/domain/question/form-of';
import type { Response } from '@/domain/question/question';
import type { Memory, MemoryState, Review } from '@/domain/scheduling/memory';
import { isReviewEvent } from '@/domain/scheduling/standing-answers';
import type { IssuedModel, LearnerModel, MemoryModel, ReviewModel } from '@/prisma/generated/sqlite/models';

/** Rows in the words of the domain. Times are milliseconds since the epoch, UTC. */
export interface Learner {
  id: string;
  createdAt: number;
  lastSeenAt: number;
  timeZone: string;
  revision: number;
  openIssuedId: string | null;
}

/** How a question reached its learner: live, in a pack for practice without a network, which carries its key, or in a mock exam. */
export type Origin = 'live' | 'pack' | 'mock';

/** A question handed out. */
export interface Issued {
  id: string;
  itemId: string;
  version: string;
  seed: string;
  questionHash: string;
  variant: string;
  origin: Origin;
  issuedAt: number;
}

/** A row of the review log. */
export interface StoredReview extends Review {
  version: string;
  seed: string;
  variant: string;
  response: Response;
  bodyHash: string;
  correct: boolean;
  confidence: Confidence;
  effortMs: number;
  origin: Origin;
  /** When the item was due again as scheduled then. */
  dueAt: number;
  /** The probability (0 to 1) of a right answer, guessing included, as it was expected then; null where nothing was. */
  predicted: number | null;
  /** Null in rows from before it was kept. */
  form: QuestionForm | null;
  /** The ids of the right options; null where a form has none, and in rows from before it was kept. */
  keyIds: string[] | null;
}

const STATES: readonly MemoryState[] = ['learning', 'review', 'relearning'];
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
const CONFIDENCES: readonly Confidence[] = ['guess', 'fairly', 'sure'];
const ORIGINS: readonly Origin[] = ['live', 'pack', 'mock'];

/** The columns are text: a word that this program does not know must stop it, not pass as one that it does. */
export function oneOf<T extends string>(words: readonly T[], text: string): T {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined)
    throw new Error(`The database holds ${JSON.stringify(text)} where one of ${words.join(', ')} is expected.`);
  return word;
}

export const learnerColumns = {
  id: true,
  createdAt: true,
  lastSeenAt: true,
  timeZone: true,
  revision: true,
  openIssuedId: true,
} as const;

export function toLearner(row: Pick<LearnerModel, keyof typeof learnerColumns>): Learner {
  return { ...row, createdAt: Number(row.createdAt), lastSeenAt: Number(row.lastSeenAt) };
}

export const memoryColumns = {
  itemId: true,
  stability: true,
  difficulty: true,
  state: true,
  step: true,
  dueAt: true,
  lastReviewedAt: true,
  scheduledDays: true,
  reps: true,
  lapses: true,
} as const;

export function toMemory(row: Omit<MemoryModel, 'learnerId'>): Memory {
  return {
    ...row,
    state: oneOf(STATES, row.state),
    dueAt: Number(row.dueAt),
    lastReviewedAt: Number(row.lastReviewedAt),
  };
}

export const issuedColumns = {
  id: true,
  itemId: true,
  version: true,
  seed: true,
  questionHash: true,
  variant: true,
  origin: true,
  issuedAt: true,
} as const;

export function toIssued(row: Omit<IssuedModel, 'learnerId'>): Issued {
  return { ...row, origin: oneOf(ORIGINS, row.origin), issuedAt: Number(row.issuedAt) };
}

export const reviewColumns = {
  id: true,
  event: true,
  issuedId: true,
  itemId: true,
  version: true,
  seed: true,
  variant: true,
  response: true,
  bodyHash: true,
  correct: true,
  confidence: true,
  effortMs: true,
  rating: true,
  guessed: true,
  origin: true,
  parameters: true,
  answeredAt: true,
  receivedAt: true,
  dueAt: true,
  predicted: true,
  form: true,
  keyIds: true,
} as const;

export function toReview(row: Omit<ReviewModel, 'learnerId'>): StoredReview {
  return {
    ...row,
    event: toReviewEvent(row.event),
    response: JSON.parse(row.response) as Response,
    confidence: oneOf(CONFIDENCES, row.confidence),
    rating: oneOf(RATINGS, row.rating),
    origin: oneOf(ORIGINS, row.origin),
    answeredAt: Number(row.answeredAt),
    receivedAt: Number(row.receivedAt),
    dueAt: Number(row.dueAt),
    form: row.form === null ? null : oneOf(QUESTION_FORMS, row.form),
    keyIds: row.keyIds === null ? null : (JSON.parse(row.keyIds) as string[]),
  };
}

function toReviewEvent(text: string): StoredReview['event'] {
  if (!isReviewEvent(text)) throw new Error(`The database holds ${JSON.stringify(text)} where an event is expected.`);
  return text;
}

/** A rating as it is kept. */
export function toRating(text: string): Rating {
  return oneOf(RATINGS, text);
}

export function toOrigin(text: string): Origin {
  return oneOf(ORIGINS, text);
}

/** Of a review, what tells whether it stands. */
export const eventColumns = { event: true, issuedId: true, itemId: true, correct: true } as const;

export function toEvent<T extends Pick<ReviewModel, 'event'>>(row: T): T & Pick<StoredReview, 'event'> {
  return { ...row, event: toReviewEvent(row.event) };
}
