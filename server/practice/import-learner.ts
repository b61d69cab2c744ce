import { findParameters } from '@/domain/scheduling/parameters';
import { replay } from '@/domain/scheduling/replay';
import { commitImport } from '../store/commit';
import { type LearnerExport, exportLearner as readExport } from '../store/export-learner';
import type { StoredReview } from '../store/stored';
import type { LearnerFile } from './export-learner';
import { inTurn } from './in-turn';
import { ATTEMPTS } from './next-question';
import type { Practice } from './practice';

export interface ImportInput {
  learnerId: string;
  reviews: LearnerFile['reviews'];
  now: number;
}

/** `added` reviews are new here; `known` ones were here before, or answer a question that was. */
export type ImportOutcome =
  | { status: 'imported'; added: number; known: number }
  | { status: 'no learner' }
  | { status: 'malformed'; message: string };

/** Clocks of two machines may differ by this much. */
const LEEWAY_MS = 5 * 60_000;

/** Merges an exported log into the learner's: the union of both by id, and the memories that the union leaves. */
export async function importLearner(practice: Practice, input: ImportInput): Promise<ImportOutcome> {
  const reviews = input.reviews.map(readTimes);
  const message = findProblem(reviews, input.now);
  if (message !== null) return { status: 'malformed', message };
  return inTurn(input.learnerId, () => merge(practice, reviews, input));
}

function readTimes(review: LearnerFile['reviews'][number]): StoredReview {
  const { answeredAt, receivedAt, dueAt } = review;
  return {
    ...review,
    answeredAt: Date.parse(answeredAt),
    receivedAt: Date.parse(receivedAt),
    dueAt: Date.parse(dueAt),
  };
}

function findProblem(reviews: readonly StoredReview[], now: number): string | null {
  const ids = new Set<string>();
  const issuedIds = new Set<string>();
  for (const [index, { id, issuedId, parameters, answeredAt, receivedAt }] of reviews.entries()) {
    const at = `The file is malformed at reviews[${index}]`;
    if (ids.has(id)) return `${at}: its id is there twice.`;
    if (issuedIds.has(issuedId)) return `${at}: its question was answered before.`;
    if (findParameters(parameters) === null) return `${at}: its parameters are not known here.`;
    if (answeredAt > receivedAt) return `${at}: it was received before it was answered.`;
    if (receivedAt > now + LEEWAY_MS) return `${at}: it lies in the future.`;
    ids.add(id);
    issuedIds.add(issuedId);
  }
  return null;
}

async function merge(
  practice: Practice,
  reviews: readonly StoredReview[],
  { learnerId, now }: ImportInput,
): Promise<ImportOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const own = await readExport(practice.store, learnerId);
    if (own === null) return { status: 'no learner' };
    const added = unknownTo(own, reviews);
    const outcome = { status: 'imported', added: added.length, known: reviews.length - added.length } as const;
    if (added.length === 0) return outcome;

    const touched = new Set(added.map(({ itemId }) => itemId));
    const memories = replay([...own.reviews.filter(({ itemId }) => touched.has(itemId)), ...added]);
    const { id, revision, openIssuedId, timeZone } = own.learner;
    const isAnswered = added.some(({ issuedId }) => issuedId === openIssuedId);
    const learner = { id, expectedRevision: revision, openIssuedId: isAnswered ? null : openIssuedId, timeZone, now };
    const status = await commitImport(practice.store, { learner, reviews: added, memories: [...memories.values()] });
    if (status === 'committed') return outcome;
  }
  throw new Error('Too many writers for one learner.');
}

function unknownTo(own: LearnerExport, reviews: readonly StoredReview[]): StoredReview[] {
  const ids = new Set(own.reviews.map(({ id }) => id));
  const issuedIds = new Set(own.reviews.map(({ issuedId }) => issuedId));
  return reviews.filter(({ id, issuedId }) => !ids.has(id) && !issuedIds.has(issuedId));
}
