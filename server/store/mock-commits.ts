import type { Item } from '@/domain/bank/item';
import type { MockAnswerRequest } from '@/domain/exam/exchange';
import type { Memory } from '@/domain/scheduling/memory';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { type CommitStatus, commit } from '@/server/store/commit';
import type { StoredMock, StoredMockQuestion } from '@/server/store/mocks';
import type { Store } from '@/server/store/open-store';
import { insertReview, type LearnerChange, putMemory } from '@/server/store/statements';
import type { Issued, StoredReview } from '@/server/store/stored';

export interface MockStart {
  learner: LearnerChange;
  mock: Pick<StoredMock, 'id' | 'blueprint' | 'seed' | 'extraMinutes' | 'startedAt' | 'deadlineAt'>;
  questions: readonly Pick<StoredMockQuestion, 'position' | 'issuedId' | 'itemId' | 'task' | 'form' | 'scored'>[];
  issued: readonly Issued[];
  /** Every version that a question is made of, and the generator of now; those that are kept stay as they are. */
  versions: readonly Item[];
  generator: string;
  /** The attempt at an assignment that it is, where it is one. */
  attempt?: { id: string; assignmentId: string; number: number } | undefined;
}

/** A mock exam begins, in one transaction: itself, its questions, and all that makes them again. */
export function commitMockStart(store: Store, start: MockStart): Promise<CommitStatus> {
  const { learner, mock, questions, issued, versions, generator, attempt } = start;
  const now = mock.startedAt;
  const versionRows = versions.map(
    (item) => Prisma.sql`(${item.version}, ${item.id}, ${generator}, ${JSON.stringify(item)}, ${now})`,
  );
  const issuedRows = issued.map(
    (one) => Prisma.sql`(${one.id}, ${learner.id}, ${one.itemId}, ${one.version}, ${one.seed}, ${one.questionHash},
      ${one.variant}, ${one.origin}, ${one.issuedAt})`,
  );
  const questionRows = questions.map(
    (one) =>
      Prisma.sql`(${mock.id}, ${one.position}, ${one.issuedId}, ${one.itemId}, ${one.task}, ${one.form}, ${one.scored})`,
  );
  return commit(store, learner, (db) => [
    db.$executeRaw`INSERT INTO "ItemVersion" ("version", "itemId", "generator", "compiled", "createdAt")
      VALUES ${Prisma.join(versionRows)} ON CONFLICT ("version") DO NOTHING`,
    db.$executeRaw`INSERT INTO "Issued" ("id", "learnerId", "itemId", "version", "seed", "questionHash", "variant",
      "origin", "issuedAt") VALUES ${Prisma.join(issuedRows)}`,
    db.$executeRaw`INSERT INTO "Mock" ("id", "learnerId", "blueprint", "seed", "extraMinutes", "startedAt", "deadlineAt",
        "assignmentId") VALUES (${mock.id}, ${learner.id}, ${mock.blueprint}, ${String(mock.seed)}, ${mock.extraMinutes}, ${mock.startedAt},
        ${mock.deadlineAt}, ${attempt?.assignmentId ?? null})`,
    db.$executeRaw`INSERT INTO "MockQuestion" ("mockId", "position", "issuedId", "itemId", "task", "form", "scored")
      VALUES ${Prisma.join(questionRows)}`,
    ...(attempt === undefined
      ? []
      : [
          db.$executeRaw`INSERT INTO "Attempt" ("id", "assignmentId", "learnerId", "number", "startedAt", "mockId")
            VALUES (${attempt.id}, ${attempt.assignmentId}, ${learner.id}, ${attempt.number}, ${now}, ${mock.id})`,
        ]),
  ]);
}

export interface MockChange {
  learnerId: string;
  mockId: string;
  position: number;
  change: MockAnswerRequest;
  now: number;
  /** Changes are taken while the deadline is not before this. */
  deadlineFrom: number;
}

/**
 * How a question of a mock exam stands from now on, and in the log where its response is another, in one transaction. False where nothing
 * was written: a change of the same or a higher number stands, the mock exam is over, or it is not the learner's.
 */
export async function putMockAnswer(store: Store, input: MockChange): Promise<boolean> {
  const { learnerId, mockId, position, change, now, deadlineFrom } = input;
  const { seq, flagged, struck, spentMs } = change;
  const response = change.response === null ? null : JSON.stringify(change.response);
  const mock = { learnerId, endedAt: null, deadlineAt: { gte: BigInt(deadlineFrom) } };
  const [{ count }] = await store.db.$transaction([
    store.db.mockQuestion.updateMany({
      where: { mockId, position, seq: { lt: seq }, mock },
      data: { seq, response, flagged, struck: JSON.stringify(struck), spentMs },
    }),
    // Where the update changed nothing, the row is not at this number with this response, or has been and is in the log already.
    store.db.$executeRaw`
      INSERT INTO "MockAnswer" ("mockId", "position", "seq", "response", "at")
      SELECT "mockId", "position", "seq", "response", CAST(${now} AS BIGINT) FROM "MockQuestion"
      WHERE "mockId" = ${mockId} AND "position" = ${position} AND "seq" = ${seq}
        AND COALESCE("response", '') = COALESCE(${response}, '')
        AND EXISTS (SELECT 1 FROM "Mock" WHERE "id" = ${mockId} AND "learnerId" = ${learnerId} AND "endedAt" IS NULL)
        AND COALESCE((SELECT "last"."response" FROM "MockAnswer" AS "last" WHERE "last"."mockId" = ${mockId}
          AND "last"."position" = ${position} ORDER BY "last"."seq" DESC LIMIT 1), '') <> COALESCE(${response}, '')
      ON CONFLICT ("mockId", "position", "seq") DO NOTHING`,
  ]);
  return count === 1;
}

/** Ends a mock exam that is under way; one that has ended stays as it is. */
export async function putMockEnd(
  store: Store,
  learnerId: string,
  { id, endedAt, endedBy }: { id: string; endedAt: number; endedBy: 'learner' | 'clock' },
): Promise<void> {
  await store.db.mock.updateMany({
    where: { learnerId, id, endedAt: null },
    data: { endedAt: BigInt(endedAt), endedBy },
  });
}

export interface MockFeed {
  learner: LearnerChange;
  mockId: string;
  /** One for each miss, and the memory that follows from it. */
  reviews: readonly StoredReview[];
  memories: readonly Memory[];
}

/** The misses of a mock exam become reviews, in one transaction that also says so. */
export function commitMockFeed(store: Store, { learner, mockId, reviews, memories }: MockFeed): Promise<CommitStatus> {
  return commit(store, learner, (db) => [
    ...reviews.map((review) => insertReview(db, learner.id, review)),
    ...memories.map((memory) => putMemory(db, learner.id, memory)),
    db.$executeRaw`UPDATE "Mock" SET "fedAt" = ${learner.now} WHERE "id" = ${mockId} AND "learnerId" = ${learner.id} AND "fedAt" IS NULL`,
  ]);
}
