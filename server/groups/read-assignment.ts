import type { AssignmentLine, AttemptLine, LearnerStanding } from '@/domain/session/assignment';
import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import type { GroupRole } from '../policy/policy';
import { findAssignment } from '../store/assignments';
import { readAttempts } from '../store/attempts';
import { readMembers } from '../store/memberships';
import type { Classroom } from './classroom';
import { describeAssignment } from './describe-assignment';
import { settleAttempts } from './settle-attempts';
import { standingOf } from './standing-of';

/** An assignment in full: what came of the reader's own attempts, and for those who teach how far each learner is. */
export interface AssignmentReport {
  role: GroupRole;
  assignment: AssignmentLine;
  own: AttemptLine[];
  /** The reader's attempt that is under way. */
  open: AttemptLine | null;
  /** Whether another attempt may be begun now. */
  mayBegin: boolean;
  /** Null for learners. */
  learners: LearnerStanding[] | null;
}

/** One assignment of a group. A learner is not told of one that was withdrawn. */
export async function readAssignment(
  classroom: Classroom,
  actor: Actor,
  { groupId, id, now }: { groupId: string; id: string; now: number },
): Promise<Authorised<AssignmentReport>> {
  const { store } = classroom;
  const may = await authoriseInGroup(store, actor, { action: 'assignment.read', groupId });
  if (may.status !== 'allowed') return may;
  const { role, member } = may;
  const row = await findAssignment(store, { groupId, id });
  const isTold = row !== null && (role !== 'learner' || row.withdrawnAt === null);
  if (!isTold) return { status: 'hidden' };
  const wanted = { assignmentIds: [id], ...(role === 'learner' && { learnerId: member.learnerId }) };
  const attempts = await settleAttempts(classroom, {
    ...{ assignments: [row], attempts: await readAttempts(store, wanted), now },
  });
  const own = attempts.filter(({ learnerId }) => learnerId === member.learnerId);
  const open = own.find(({ endedAt }) => endedAt === null) ?? null;
  const hasAttempts = row.attempts === null || own.length < row.attempts;
  return {
    ...{ status: 'allowed', role, own, open },
    assignment: describeAssignment(classroom, row, { isDone: own.some(({ endedAt }) => endedAt !== null), now }),
    mayBegin: open === null && hasAttempts && row.withdrawnAt === null && now >= row.opensAt,
    learners: role === 'learner' ? null : await standings(),
  };

  async function standings(): Promise<LearnerStanding[]> {
    const learners = (await readMembers(store, groupId)).filter((one) => one.role === 'learner');
    return learners.map((learner) => standingOf(learner, row ?? { dueAt: null }, attempts));
  }
}
