import type { Memory } from '@/domain/scheduling/memory';
import type { Tx } from '@/server/store/open-store';
import type { Issued, StoredReview } from '@/server/store/stored';

// The statements of a commit, as SQL that both databases take: typed calls cost three times the whole transaction, see
// docs/decisions/0002-hot-path-statements.md. Values are parameters, always.

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

/** Answers whether the learner was still at the expected revision, and is now at the next one. */
export async function moveRevision(tx: Tx, learner: LearnerChange): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE "Learner" SET "revision" = "revision" + 1, "openIssuedId" = ${learner.openIssuedId},
      "timeZone" = ${learner.timeZone}, "lastSeenAt" = ${learner.now}
    WHERE "id" = ${learner.id} AND "revision" = ${learner.expectedRevision}`;
  return changed === 1;
}

export async function insertReview(tx: Tx, learnerId: string, review: StoredReview): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Review" ("learnerId", "id", "event", "issuedId", "itemId", "version", "seed", "variant", "response",
      "bodyHash", "correct", "confidence", "effortMs", "rating", "guessed", "parameters", "answeredAt", "receivedAt", "dueAt")
    VALUES (${learnerId}, ${review.id}, ${review.event}, ${review.issuedId}, ${review.itemId}, ${review.version},
      ${review.seed}, ${review.variant}, ${JSON.stringify(review.response)}, ${review.bodyHash}, ${review.correct},
      ${review.confidence}, ${review.effortMs}, ${review.rating}, ${review.guessed}, ${review.parameters},
      ${review.answeredAt}, ${review.receivedAt}, ${review.dueAt})`;
}

export async function putMemory(tx: Tx, learnerId: string, memory: Memory): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Memory" ("learnerId", "itemId", "stability", "difficulty", "state", "step", "dueAt", "lastReviewedAt",
      "scheduledDays", "reps", "lapses")
    VALUES (${learnerId}, ${memory.itemId}, ${memory.stability}, ${memory.difficulty}, ${memory.state}, ${memory.step},
      ${memory.dueAt}, ${memory.lastReviewedAt}, ${memory.scheduledDays}, ${memory.reps}, ${memory.lapses})
    ON CONFLICT ("learnerId", "itemId") DO UPDATE SET "stability" = excluded."stability",
      "difficulty" = excluded."difficulty", "state" = excluded."state", "step" = excluded."step",
      "dueAt" = excluded."dueAt", "lastReviewedAt" = excluded."lastReviewedAt",
      "scheduledDays" = excluded."scheduledDays", "reps" = excluded."reps", "lapses" = excluded."lapses"`;
}

export async function insertIssued(tx: Tx, learnerId: string, issued: Issued): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Issued" ("id", "learnerId", "itemId", "version", "seed", "questionHash", "variant", "issuedAt")
    VALUES (${issued.id}, ${learnerId}, ${issued.itemId}, ${issued.version}, ${issued.seed}, ${issued.questionHash},
      ${issued.variant}, ${issued.issuedAt})`;
}
