import { randomUUID } from 'node:crypto';
import { replay } from '@/domain/scheduling/replay';
import { checkPlan, type PlanProblem } from '@/domain/session/check-plan';
import { localDate } from '@/domain/session/day';
import type { StudyPlan } from '@/domain/session/study-plan';
import { createLearner } from '../../store/learners';
import { parametersOf } from '../../store/parameter-sets';
import { commitPlan, type StoredPlan } from '../../store/plans';
import { readLog } from '../../store/reviews';
import { inTurn } from '../in-turn';
import { ATTEMPTS } from '../next-question';
import type { Practice } from '../practice';
import { readStanding, type Standing } from '../standing';
import { studyPlanOf } from './study-plan-of';

export interface PutPlanInput {
  /** Null for a visitor who is nobody yet. */
  learnerId: string | null;
  plan: StudyPlan;
  timeZone?: string | undefined;
  now: number;
}

export type PutPlanOutcome =
  | { status: 'kept'; learnerId: string; plan: StudyPlan }
  | { status: 'refused'; problems: PlanProblem[] };

/**
 * Keeps a learner's plan. Where it changes what memories are made with, all of them are made again from the log, in the same transaction. A
 * visitor, or a guest who is no longer known, becomes a new guest, unless the plan is refused.
 */
export async function putPlan(practice: Practice, input: PutPlanInput): Promise<PutPlanOutcome> {
  const { learnerId, timeZone = 'UTC', now } = input;
  const known = learnerId === null ? null : await inTurn(learnerId, () => putInTurn(practice, input, learnerId));
  if (known !== null) return known;
  const problems = checkPlan(input.plan, localDate(now, timeZone));
  if (problems.length > 0) return { status: 'refused', problems };
  const guest = await createLearner(practice.store, { id: randomUUID(), now, timeZone });
  const put = await inTurn(guest.id, () => putInTurn(practice, input, guest.id));
  if (put === null) throw new Error('A guest vanished while being greeted.');
  return put;
}

/** Null when there is no such learner. */
async function putInTurn(
  practice: Practice,
  { plan, timeZone, now }: PutPlanInput,
  learnerId: string,
): Promise<PutPlanOutcome | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = await readStanding(practice, { learnerId, timeZone, now });
    if (standing === null) return null;
    const problems = checkPlan(plan, standing.day.date);
    if (problems.length > 0) return { status: 'refused', problems };
    const parametersId = standing.plan?.parametersId ?? null;
    const stored: StoredPlan = { ...plan, daysOff: [...new Set(plan.daysOff)].sort(), parametersId, changedAt: now };
    if ((await commit(practice, standing, stored)) === 'moved') continue;
    return { status: 'kept', learnerId, plan: studyPlanOf(stored) };
  }
  throw new Error('Too many writers for one learner.');
}

async function commit(practice: Practice, standing: Standing, plan: StoredPlan): Promise<'committed' | 'moved'> {
  const { store, kept } = practice;
  const { learnerId: id, revision: expectedRevision, timeZone, open } = standing;
  const parameters = await parametersOf(store, id, plan);
  const isOther = parameters.id !== standing.parameters.id;
  const memories = isOther ? [...replay(await readLog(store, id), parameters).values()] : [];
  const learner = { id, expectedRevision, openIssuedId: open?.id ?? null, timeZone, now: plan.changedAt };
  const status = await commitPlan(store, { learner, plan, memories });
  kept.standings.delete(id);
  return status === 'committed' ? 'committed' : 'moved';
}
