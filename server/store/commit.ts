import type { Memory } from '@/domain/scheduling/memory';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import type { Mark } from '@/server/store/marks';
import type { StoredMissReason } from '@/server/store/miss-reasons';
import type { Store } from '@/server/store/open-store';
import type { Fit } from '@/server/store/parameter-sets';
import type { StoredPlan } from '@/server/store/plans';
import type { Report } from '@/server/store/reports';
import {
  dropMemory,
  insertFit,
  insertIssued,
  insertReport,
  insertReview,
  type LearnerChange,
  moveRevision,
  putMark,
  putMemory,
  putPlan,
  upsertMissReason,
  type Writer,
} from '@/server/store/statements';
import type { Issued, StoredReview } from '@/server/store/stored';
import { isForeignKeyViolation, isNullViolation, isTransient, isUniqueViolation } from '@/server/store/violations';

/**
 * `committed`: all of it is there, durably. `moved`: somebody else committed for this learner since the revision was read, nothing was
 * written; read again and decide again. `duplicate`: a review with this id, or of this question, is there already, nothing was written.
 */
export type CommitStatus = 'committed' | 'moved' | 'duplicate';

export interface AnswerCommit {
  learner: LearnerChange;
  review: StoredReview;
  /** The item's memory after this review. */
  memory: Memory;
  /** The next question, when it is handed out in the same round trip. */
  issued?: Issued;
}

/** One answer, one transaction: the review, the memory that follows from it, and the next question. */
export function commitAnswer(store: Store, { learner, review, memory, issued }: AnswerCommit): Promise<CommitStatus> {
  return commit(store, learner, (db) => [
    insertReview(db, learner.id, review),
    putMemory(db, learner.id, memory),
    ...(issued ? [insertIssued(db, learner.id, issued)] : []),
  ]);
}

export interface VoidCommit {
  learner: LearnerChange;
  /** The void event. */
  review: StoredReview;
  /** The item's memory without the answer; null where nothing is left of it. */
  memory: Memory | null;
  /** The same question, handed out anew. */
  issued: Issued;
}

/** Takes back an answer, in one transaction: `duplicate` where somebody else has done so. */
export function commitVoid(store: Store, { learner, review, memory, issued }: VoidCommit): Promise<CommitStatus> {
  return commit(store, learner, (db) => [
    insertReview(db, learner.id, review),
    memory ? putMemory(db, learner.id, memory) : dropMemory(db, learner.id, review.itemId),
    insertIssued(db, learner.id, issued),
  ]);
}

/** What a learner puts on an item; it takes part in the revision, for it decides what may be asked. */
export function commitMark(
  store: Store,
  { learner, mark }: { learner: LearnerChange; mark: Mark },
): Promise<CommitStatus> {
  return commit(store, learner, (db) => [putMark(db, learner.id, mark)]);
}

/** Hands out a question, or with null takes back the open one. */
export function commitIssue(
  store: Store,
  { learner, issued }: { learner: LearnerChange; issued: Issued | null },
): Promise<CommitStatus> {
  return commit(store, learner, (db) => (issued ? [insertIssued(db, learner.id, issued)] : []));
}

export interface ImportCommit {
  learner: LearnerChange;
  /** Events that are not here yet. */
  reviews: StoredReview[];
  /** What follows from the union of both logs. */
  memories: Memory[];
  /** Items of which the union leaves no memory. */
  forgotten?: string[];
  /** What is new here or was said later than what is. */
  marks?: Mark[];
  missReasons?: StoredMissReason[];
  /** Reports of answers that are not reported here, each under an id of its own. */
  reports?: (Report & { id: string })[];
  fits?: Fit[];
  plan?: StoredPlan | null;
}

/** What an export holds and this store does not. */
export function commitImport(
  store: Store,
  {
    learner,
    reviews,
    memories,
    forgotten = [],
    marks = [],
    missReasons = [],
    reports = [],
    fits = [],
    plan = null,
  }: ImportCommit,
): Promise<CommitStatus> {
  return commit(store, learner, (db) => [
    ...reviews.map((review) => insertReview(db, learner.id, review)),
    ...memories.map((memory) => putMemory(db, learner.id, memory)),
    ...forgotten.map((itemId) => dropMemory(db, learner.id, itemId)),
    ...marks.map((mark) => putMark(db, learner.id, mark)),
    ...missReasons.map((given) => upsertMissReason(db, learner.id, given)),
    ...reports.map((report) => insertReport(db, learner.id, report)),
    ...fits.map((fit) => insertFit(db, learner.id, fit)),
    ...(plan === null ? [] : [putPlan(db, learner.id, plan)]),
  ]);
}

const ATTEMPTS = 5;

/**
 * All statements in one transaction, sent as a list: an interactive transaction costs a third more. A list cannot ask whether the
 * learner was still at the expected revision, so the first statement breaks the column's own rule where not (see `moveRevision`).
 */
export async function commit(
  { db }: Store,
  learner: LearnerChange,
  writes: (db: Writer) => Prisma.PrismaPromise<number>[],
): Promise<CommitStatus> {
  for (let attempt = 1; ; attempt++) {
    try {
      const [moved] = await db.$transaction([moveRevision(db, learner), ...writes(db)]);
      return moved === 1 ? 'committed' : 'moved';
    } catch (error) {
      if (isNullViolation(error, 'revision') || isForeignKeyViolation(error)) return 'moved';
      if (isUniqueViolation(error)) return 'duplicate';
      if (!isTransient(error) || attempt === ATTEMPTS) throw error;
    }
  }
}
