import { randomUUID } from 'node:crypto';
import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { findAssignment } from '../store/assignments';
import { createAttempt, readAttempts } from '../store/attempts';
import { readPlan } from '../store/plans';
import type { Classroom } from './classroom';
import { settleAttempts } from './settle-attempts';

/** A mock exam that is to be begun now, as an attempt at an assignment. */
export interface MockToBegin {
  learnerId: string;
  blueprint: string;
  extraMinutes: number;
  attempt: { id: string; assignmentId: string; number: number };
}

/** `set`: an attempt that is under way, begun now or before; `mock`: a mock exam under way; `begin mock`: one to begin. */
export type BeginOutcome =
  | Authorised<
      { kind: 'set'; attemptId: string } | { kind: 'mock'; mockId: string } | { kind: 'begin mock'; mock: MockToBegin }
    >
  | { status: 'not open yet' }
  | { status: 'no attempts left' };

/** Begins an attempt at an assignment, or finds the one under way: a learner has one at a time, however often it is begun at once. */
export async function beginAttempt(
  classroom: Classroom,
  actor: Actor,
  { groupId, id, now }: { groupId: string; id: string; now: number },
): Promise<BeginOutcome> {
  const { store } = classroom;
  const may = await authoriseInGroup(store, actor, { action: 'assignment.attempt', groupId });
  if (may.status !== 'allowed') return may;
  const { learnerId } = may.member;
  const assignment = await findAssignment(store, { groupId, id });
  if (assignment === null || assignment.withdrawnAt !== null) return { status: 'hidden' };
  if (now < assignment.opensAt) return { status: 'not open yet' };
  for (let turn = 0; turn < TURNS; turn++) {
    const stored = await readAttempts(store, { assignmentIds: [id], learnerId });
    const attempts = await settleAttempts(classroom, { assignments: [assignment], attempts: stored, now });
    const open = attempts.find(({ endedAt }) => endedAt === null);
    if (open !== undefined)
      return open.mockId === null
        ? { status: 'allowed', kind: 'set', attemptId: open.id }
        : { status: 'allowed', kind: 'mock', mockId: open.mockId };
    if (assignment.attempts !== null && attempts.length >= assignment.attempts) return { status: 'no attempts left' };
    const attempt = { id: randomUUID(), assignmentId: id, number: attempts.length + 1 };
    if (assignment.kind === 'mock') {
      const extraMinutes = (await readPlan(store, learnerId))?.extraMinutes ?? 0;
      const mock = { learnerId, blueprint: assignment.content, extraMinutes, attempt };
      return { status: 'allowed', kind: 'begin mock', mock };
    }
    const created = await createAttempt(store, { ...attempt, learnerId, startedAt: now });
    if (created === 'created') return { status: 'allowed', kind: 'set', attemptId: attempt.id };
  }
  throw new Error('Too many writers for one learner.');
}

/** How often another one may have begun the same attempt before something else must be wrong. */
const TURNS = 20;
