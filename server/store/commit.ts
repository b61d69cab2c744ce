import type { Memory } from '@/domain/scheduling/memory';
import type { Store, Tx } from '@/server/store/open-store';
import { fromIssued, fromMemory, fromReview, type Issued, type StoredReview } from '@/server/store/stored';
import { isTransient, isUniqueViolation } from '@/server/store/violations';

/**
 * `committed`: all of it is there, durably. `moved`: somebody else committed for this learner since the revision was read, nothing was
 * written; read again and decide again. `duplicate`: a review with this id, or of this question, is there already, nothing was written.
 */
export type CommitStatus = 'committed' | 'moved' | 'duplicate';

/** What every commit says of its learner. */
export interface LearnerChange {
  id: string;
  /** The revision that the decision rests on; the commit leaves the learner at the next one. */
  expectedRevision: number;
  /** The question that waits for an answer from now on, or null. */
  openIssuedId: string | null;
  timeZone: string;
  now: number;
}

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
  return commit(store, learner, async (tx) => {
    await insertReviews(tx, learner.id, [review]);
    await putMemory(tx, learner.id, memory);
    if (issued) await insertIssued(tx, learner.id, issued);
  });
}

/** Hands out a question, or with null takes back the open one. */
export function commitIssue(
  store: Store,
  { learner, issued }: { learner: LearnerChange; issued: Issued | null },
): Promise<CommitStatus> {
  return commit(store, learner, async (tx) => {
    if (issued) await insertIssued(tx, learner.id, issued);
  });
}

/** Reviews from an export that are not here yet, with the memories that follow from the union of both logs. */
export function commitImport(
  store: Store,
  { learner, reviews, memories }: { learner: LearnerChange; reviews: StoredReview[]; memories: Memory[] },
): Promise<CommitStatus> {
  return commit(store, learner, async (tx) => {
    await insertReviews(tx, learner.id, reviews);
    for (const memory of memories) await putMemory(tx, learner.id, memory);
  });
}

const ATTEMPTS = 5;

async function commit(store: Store, learner: LearnerChange, write: (tx: Tx) => Promise<void>): Promise<CommitStatus> {
  for (let attempt = 1; ; attempt++) {
    try {
      await store.db.$transaction(async (tx) => {
        await moveRevision(tx, learner);
        await write(tx);
      });
      return 'committed';
    } catch (error) {
      if (error instanceof Moved) return 'moved';
      if (isUniqueViolation(error)) return 'duplicate';
      if (!isTransient(error) || attempt === ATTEMPTS) throw error;
    }
  }
}

/** Leaves the transaction: nothing of it is kept. */
class Moved extends Error {}

async function moveRevision(tx: Tx, learner: LearnerChange): Promise<void> {
  const { count } = await tx.learner.updateMany({
    where: { id: learner.id, revision: learner.expectedRevision },
    data: {
      revision: learner.expectedRevision + 1,
      openIssuedId: learner.openIssuedId,
      timeZone: learner.timeZone,
      lastSeenAt: BigInt(learner.now),
    },
  });
  if (count === 0) throw new Moved();
}

/** Below what either database takes as parameters of one statement. */
const ROWS_AT_ONCE = 500;

async function insertReviews(tx: Tx, learnerId: string, reviews: StoredReview[]): Promise<void> {
  for (let start = 0; start < reviews.length; start += ROWS_AT_ONCE) {
    const rows = reviews.slice(start, start + ROWS_AT_ONCE);
    await tx.review.createMany({ data: rows.map((review) => ({ learnerId, ...fromReview(review) })) });
  }
}

async function putMemory(tx: Tx, learnerId: string, memory: Memory): Promise<void> {
  const { itemId, ...fields } = fromMemory(memory);
  await tx.memory.upsert({
    where: { learnerId_itemId: { learnerId, itemId } },
    create: { learnerId, itemId, ...fields },
    update: fields,
    select: { itemId: true },
  });
}

async function insertIssued(tx: Tx, learnerId: string, issued: Issued): Promise<void> {
  await tx.issued.create({ data: { learnerId, ...fromIssued(issued) }, select: { id: true } });
}
