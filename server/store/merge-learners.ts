import type { Memory } from '@/domain/scheduling/memory';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { type CommitStatus, commit } from '@/server/store/commit';
import type { Mark } from '@/server/store/marks';
import type { StoredMissReason } from '@/server/store/miss-reasons';
import type { Store } from '@/server/store/open-store';
import type { StoredPlan } from '@/server/store/plans';
import {
  dropMemory,
  type LearnerChange,
  putMark,
  putMemory,
  putPlan,
  upsertMissReason,
  type Writer,
} from '@/server/store/statements';

export interface MergeCommit {
  /** Who stays. */
  learner: LearnerChange;
  /** Who goes, at the revision that was read. */
  guest: { id: string; revision: number };
  /** Ids of the guest's reviews that are new to who stays; the others are there already, under the same id or for the same question. */
  reviewIds: readonly string[];
  /** What follows from the union of both logs. */
  memories: readonly Memory[];
  forgotten: readonly string[];
  /** What the guest said later than who stays. */
  marks: readonly Mark[];
  missReasons: readonly StoredMissReason[];
  plan: StoredPlan | null;
}

/** Ids in one statement: both databases take thousands of parameters, and no more. */
const PIECE = 500;

interface Move {
  from: string;
  to: string;
}

/**
 * Everything that a guest has becomes another learner's, and the guest is gone, in one transaction: killed in between, nothing has happened.
 * `moved`: one of the two has changed since they were read.
 */
export function commitMerge(store: Store, { learner, guest, ...news }: MergeCommit): Promise<CommitStatus> {
  const { id } = learner;
  const move = { from: guest.id, to: id };
  return commit(store, learner, (db) => [
    holdGuest(db, guest),
    ...piecesOf(news.reviewIds).map((ids) => moveReviews(db, move, ids)),
    ...moveRest(db, move),
    ...news.memories.map((memory) => putMemory(db, id, memory)),
    ...news.forgotten.map((itemId) => dropMemory(db, id, itemId)),
    ...news.marks.map((mark) => putMark(db, id, mark)),
    ...news.missReasons.map((given) => upsertMissReason(db, id, given)),
    ...(news.plan === null ? [] : [putPlan(db, id, news.plan)]),
    db.$executeRaw`DELETE FROM "Learner" WHERE "id" = ${guest.id} AND "userId" IS NULL`,
  ]);
}

/** A guest who has answered meanwhile breaks the transaction off, as `moveRevision` does for who stays. */
function holdGuest(db: Writer, { id, revision }: MergeCommit['guest']): Prisma.PrismaPromise<number> {
  return db.$executeRaw`
    UPDATE "Learner" SET "revision" = CASE WHEN "revision" = ${revision} AND "userId" IS NULL THEN "revision" + 1 END
    WHERE "id" = ${id}`;
}

function moveReviews(db: Writer, { from, to }: Move, ids: readonly string[]): Prisma.PrismaPromise<number> {
  return db.$executeRaw`
    UPDATE "Review" SET "learnerId" = ${to} WHERE "learnerId" = ${from} AND "id" IN (${Prisma.join([...ids])})`;
}

/** What has a name of its own, and so meets nothing of who stays; of two reports of one answer the first stands. */
function moveRest(db: Writer, { from, to }: Move): Prisma.PrismaPromise<number>[] {
  return [
    db.$executeRaw`UPDATE "Issued" SET "learnerId" = ${to} WHERE "learnerId" = ${from}`,
    db.$executeRaw`UPDATE "Mock" SET "learnerId" = ${to} WHERE "learnerId" = ${from}`,
    db.$executeRaw`UPDATE "ParameterSet" SET "learnerId" = ${to} WHERE "learnerId" = ${from}`,
    db.$executeRaw`
      UPDATE "Report" SET "learnerId" = ${to} WHERE "learnerId" = ${from}
        AND "reviewId" NOT IN (SELECT "reviewId" FROM "Report" WHERE "learnerId" = ${to})`,
  ];
}

function piecesOf(ids: readonly string[]): (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / PIECE) }, (_, at) => ids.slice(at * PIECE, (at + 1) * PIECE));
}
