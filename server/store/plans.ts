import type { ExamVersion } from '@/domain/bank/item';
import type { Memory } from '@/domain/scheduling/memory';
import type { StudyPlan } from '@/domain/session/study-plan';
import type { PlanModel } from '@/prisma/generated/sqlite/models';
import { type CommitStatus, commit } from '@/server/store/commit';
import type { Store } from '@/server/store/open-store';
import type { Fit } from '@/server/store/parameter-sets';
import { dropMemory, insertFit, type LearnerChange, putMemory, putPlan } from '@/server/store/statements';
import { oneOf } from '@/server/store/stored';

/** A learner's plan with the fitted weights that its memories are made with, null for the published ones. */
export interface StoredPlan extends StudyPlan {
  parametersId: string | null;
  changedAt: number;
}

const VERSIONS: readonly ExamVersion[] = ['MLA-C01', 'MLA-C02'];

export const planColumns = {
  examVersion: true,
  examOn: true,
  minutes: true,
  daysOff: true,
  desiredRetention: true,
  extraMinutes: true,
  parametersId: true,
  changedAt: true,
} as const;

export function toPlan(row: Omit<PlanModel, 'learnerId'>): StoredPlan {
  return {
    ...row,
    examVersion: oneOf(VERSIONS, row.examVersion),
    minutes: JSON.parse(row.minutes) as number[],
    daysOff: JSON.parse(row.daysOff) as string[],
    changedAt: Number(row.changedAt),
  };
}

/** Null where the learner has set nothing. */
export async function readPlan(store: Store, learnerId: string): Promise<StoredPlan | null> {
  const row = await store.db.plan.findUnique({ where: { learnerId }, select: planColumns });
  return row && toPlan(row);
}

export interface PlanCommit {
  learner: LearnerChange;
  plan: StoredPlan;
  /** All memories under the plan's parameter set; absent where it stays as it was. */
  memories?: readonly Memory[];
  /** Items whose memory is to go. */
  forgotten?: readonly string[];
  /** Weights that were just fitted, taken into use or not. */
  fit?: Fit;
}

/** A plan and the memories that follow from it, in one transaction: either all is as before, or all is new. */
export function commitPlan(store: Store, change: PlanCommit): Promise<CommitStatus> {
  const { learner, plan, memories = [], forgotten = [], fit } = change;
  return commit(store, learner, (db) => [
    ...(fit === undefined ? [] : [insertFit(db, learner.id, fit)]),
    putPlan(db, learner.id, plan),
    ...memories.map((memory) => putMemory(db, learner.id, memory)),
    ...forgotten.map((itemId) => dropMemory(db, learner.id, itemId)),
  ]);
}

/** A fit that was not taken into use: it is kept to be shown. */
export function commitFit(store: Store, learner: LearnerChange, fit: Fit): Promise<CommitStatus> {
  return commit(store, learner, (db) => [insertFit(db, learner.id, fit)]);
}
