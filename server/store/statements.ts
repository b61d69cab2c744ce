import type { Memory } from '@/domain/scheduling/memory';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import type { Mark } from '@/server/store/marks';
import type { StoredMissReason } from '@/server/store/miss-reasons';
import type { Store } from '@/server/store/open-store';
import type { Fit } from '@/server/store/parameter-sets';
import type { StoredPlan } from '@/server/store/plans';
import type { Report } from '@/server/store/reports';
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

/** What statements are made with. They run when their transaction does. */
export type Writer = Pick<Store['db'], '$executeRaw'>;

type Write = Prisma.PrismaPromise<number>;

/**
 * Takes the learner to the next revision. One who is no longer at the expected revision gets none, which the column does not allow: the
 * transaction breaks off with that, and nothing of it is kept. Changes no row when there is no such learner.
 */
export function moveRevision(db: Writer, learner: LearnerChange): Write {
  return db.$executeRaw`
    UPDATE "Learner" SET "revision" = CASE WHEN "revision" = ${learner.expectedRevision} THEN "revision" + 1 END,
      "openIssuedId" = ${learner.openIssuedId}, "timeZone" = ${learner.timeZone}, "lastSeenAt" = ${learner.now}
    WHERE "id" = ${learner.id}`;
}

export function insertReview(db: Writer, learnerId: string, review: StoredReview): Write {
  return db.$executeRaw`
    INSERT INTO "Review" ("learnerId", "id", "event", "issuedId", "itemId", "version", "seed", "variant", "response",
      "bodyHash", "correct", "confidence", "effortMs", "rating", "guessed", "origin", "parameters", "answeredAt", "receivedAt",
      "dueAt", "predicted", "form", "keyIds")
    VALUES (${learnerId}, ${review.id}, ${review.event}, ${review.issuedId}, ${review.itemId}, ${review.version},
      ${review.seed}, ${review.variant}, ${JSON.stringify(review.response)}, ${review.bodyHash}, ${review.correct},
      ${review.confidence}, ${review.effortMs}, ${review.rating}, ${review.guessed}, ${review.origin},
      ${review.parameters}, ${review.answeredAt}, ${review.receivedAt}, ${review.dueAt}, ${review.predicted}, ${review.form},
      ${review.keyIds && JSON.stringify(review.keyIds)})`;
}

export function putMemory(db: Writer, learnerId: string, memory: Memory): Write {
  return db.$executeRaw`
    INSERT INTO "Memory" ("learnerId", "itemId", "stability", "difficulty", "state", "step", "dueAt", "lastReviewedAt",
      "scheduledDays", "reps", "lapses")
    VALUES (${learnerId}, ${memory.itemId}, ${memory.stability}, ${memory.difficulty}, ${memory.state}, ${memory.step},
      ${memory.dueAt}, ${memory.lastReviewedAt}, ${memory.scheduledDays}, ${memory.reps}, ${memory.lapses})
    ON CONFLICT ("learnerId", "itemId") DO UPDATE SET "stability" = excluded."stability",
      "difficulty" = excluded."difficulty", "state" = excluded."state", "step" = excluded."step",
      "dueAt" = excluded."dueAt", "lastReviewedAt" = excluded."lastReviewedAt",
      "scheduledDays" = excluded."scheduledDays", "reps" = excluded."reps", "lapses" = excluded."lapses"`;
}

export function dropMemory(db: Writer, learnerId: string, itemId: string): Write {
  return db.$executeRaw`DELETE FROM "Memory" WHERE "learnerId" = ${learnerId} AND "itemId" = ${itemId}`;
}

export function putMark(db: Writer, learnerId: string, mark: Mark): Write {
  return db.$executeRaw`
    INSERT INTO "Mark" ("learnerId", "itemId", "flagged", "suspended", "buriedUntil", "note", "changedAt")
    VALUES (${learnerId}, ${mark.itemId}, ${mark.flagged}, ${mark.suspended}, ${mark.buriedUntil}, ${mark.note},
      ${mark.changedAt})
    ON CONFLICT ("learnerId", "itemId") DO UPDATE SET "flagged" = excluded."flagged",
      "suspended" = excluded."suspended", "buriedUntil" = excluded."buriedUntil", "note" = excluded."note",
      "changedAt" = excluded."changedAt"`;
}

export function upsertMissReason(db: Writer, learnerId: string, given: StoredMissReason): Write {
  return db.$executeRaw`
    INSERT INTO "MissReason" ("learnerId", "reviewId", "itemId", "reason", "givenAt")
    VALUES (${learnerId}, ${given.reviewId}, ${given.itemId}, ${given.reason}, ${given.givenAt})
    ON CONFLICT ("learnerId", "reviewId") DO UPDATE SET "reason" = excluded."reason", "givenAt" = excluded."givenAt"`;
}

export function insertReport(db: Writer, learnerId: string, report: Report & { id: string }): Write {
  return db.$executeRaw`
    INSERT INTO "Report" ("id", "learnerId", "reviewId", "itemId", "version", "seed", "response", "comment", "state",
      "createdAt")
    VALUES (${report.id}, ${learnerId}, ${report.reviewId}, ${report.itemId}, ${report.version}, ${report.seed},
      ${JSON.stringify(report.response)}, ${report.comment}, ${report.state}, ${report.createdAt})`;
}

export function insertIssued(db: Writer, learnerId: string, issued: Issued): Write {
  return db.$executeRaw`
    INSERT INTO "Issued" ("id", "learnerId", "itemId", "version", "seed", "questionHash", "variant", "origin", "issuedAt")
    VALUES (${issued.id}, ${learnerId}, ${issued.itemId}, ${issued.version}, ${issued.seed}, ${issued.questionHash},
      ${issued.variant}, ${issued.origin}, ${issued.issuedAt})`;
}

export function putPlan(db: Writer, learnerId: string, plan: StoredPlan): Write {
  return db.$executeRaw`
    INSERT INTO "Plan" ("learnerId", "examVersion", "examOn", "minutes", "daysOff", "desiredRetention", "extraMinutes",
      "parametersId", "changedAt")
    VALUES (${learnerId}, ${plan.examVersion}, ${plan.examOn}, ${JSON.stringify(plan.minutes)},
      ${JSON.stringify(plan.daysOff)}, ${plan.desiredRetention}, ${plan.extraMinutes}, ${plan.parametersId}, ${plan.changedAt})
    ON CONFLICT ("learnerId") DO UPDATE SET "examVersion" = excluded."examVersion", "examOn" = excluded."examOn",
      "minutes" = excluded."minutes", "daysOff" = excluded."daysOff", "desiredRetention" = excluded."desiredRetention",
      "extraMinutes" = excluded."extraMinutes", "parametersId" = excluded."parametersId",
      "changedAt" = excluded."changedAt"`;
}

export function insertFit(db: Writer, learnerId: string, fit: Fit): Write {
  return db.$executeRaw`
    INSERT INTO "ParameterSet" ("id", "learnerId", "weights", "fittedTo", "heldOut", "logLoss", "logLossBefore", "kept",
      "createdAt")
    VALUES (${fit.id}, ${learnerId}, ${JSON.stringify(fit.weights)}, ${fit.fittedTo}, ${fit.heldOut}, ${fit.logLoss},
      ${fit.logLossBefore}, ${fit.kept}, ${fit.createdAt})`;
}
