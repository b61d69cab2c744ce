import type { Memory } from '@/domain/scheduling/memory';
import type { Store, Tx } from '@/server/store/open-store';
import { insertIssued, insertReview, type LearnerChange, moveRevision, putMemory } from '@/server/store/statements';
import type { Issued, StoredReview } from '@/server/store/stored';
import { isTransient, isUniqueViolation } from '@/server/store/violations';

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
  return commit(store, learner, async (tx) => {
    await insertReview(tx, learner.id, review);
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
    for (const review of reviews) await insertReview(tx, learner.id, review);
    for (const memory of memories) await putMemory(tx, learner.id, memory);
  });
}

const ATTEMPTS = 5;

async function commit(store: Store, learner: LearnerChange, write: (tx: Tx) => Promise<void>): Promise<CommitStatus> {
  for (let attempt = 1; ; attempt++) {
    try {
      await store.db.$transaction(async (tx) => {
        if (!(await moveRevision(tx, learner))) throw new Moved();
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
