import type { AssignmentCounts, AssignmentLine, AttemptResult } from '@/domain/session/assignment';
import { bestResult } from '@/domain/session/assignment';
import type { Actor } from '../auth/actor';
import { type Authorised, authorise, authoriseInGroup } from '../policy/authorise';
import type { GroupRole } from '../policy/policy';
import { readAssignedTo, readAssignments as readRows, type StoredAssignment } from '../store/assignments';
import { readAttempts } from '../store/attempts';
import { readMembers } from '../store/memberships';
import type { Classroom } from './classroom';
import { describeAssignment } from './describe-assignment';
import { type SettledAttempt, settleAttempts } from './settle-attempts';
import { standingOf } from './standing-of';

/** An assignment in a list: for a learner with what came of it, for those who teach with how far the learners are. */
export interface ListedAssignment extends AssignmentLine {
  /** Whether an attempt of the reader's is under way. */
  isBegun: boolean;
  result: AttemptResult | null;
  counts: AssignmentCounts | null;
}

/** A group's assignments, the latest first. Learners are not told of those that were withdrawn. */
export async function listAssignments(
  classroom: Classroom,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<Authorised<{ role: GroupRole; assignments: ListedAssignment[] }>> {
  const { store } = classroom;
  const may = await authoriseInGroup(store, actor, { action: 'assignment.read', groupId });
  if (may.status !== 'allowed') return may;
  const { role, member } = may;
  const rows = (await readRows(store, groupId)).filter(({ withdrawnAt }) => role !== 'learner' || withdrawnAt === null);
  const assignmentIds = rows.map(({ id }) => id);
  const wanted = role === 'learner' ? { assignmentIds, learnerId: member.learnerId } : { assignmentIds };
  const attempts = await settleAttempts(classroom, {
    assignments: rows,
    attempts: await readAttempts(store, wanted),
    now,
  });
  const learners =
    role === 'learner' ? null : (await readMembers(store, groupId)).filter((one) => one.role === 'learner');
  const assignments = rows.map((row) => {
    const tried = attempts.filter(({ assignmentId }) => assignmentId === row.id);
    const own = list(classroom, row, {
      attempts: tried.filter(({ learnerId }) => learnerId === member.learnerId),
      now,
    });
    if (learners === null) return own;
    const standings = learners.map((learner) => standingOf(learner, row, tried));
    const done = standings.filter(({ progress }) => progress === 'done');
    const counts = {
      ...{ learners: learners.length, done: done.length },
      ...{ started: standings.filter(({ progress }) => progress === 'started').length },
      ...{ late: done.filter(({ isLate }) => isLate).length },
    };
    const isDone = counts.learners > 0 && counts.done === counts.learners;
    return { ...own, ...describeAssignment(classroom, row, { isDone, now }), counts };
  });
  return { status: 'allowed', role, assignments };
}

/** What somebody is still to do, over all groups, by when it is due. */
export async function listOpenWork(
  classroom: Classroom,
  actor: Actor,
  now: number,
): Promise<Authorised<{ work: (ListedAssignment & { group: string })[] }>> {
  const may = authorise(actor, 'account.own');
  if (may.status !== 'allowed') return may;
  const { userId, learnerId } = may.member;
  const rows = await readAssignedTo(classroom.store, userId, now);
  const stored = await readAttempts(classroom.store, { assignmentIds: rows.map(({ id }) => id), learnerId });
  const attempts = await settleAttempts(classroom, { assignments: rows, attempts: stored, now });
  const work = rows.map(({ group, ...row }) => {
    const tried = attempts.filter(({ assignmentId }) => assignmentId === row.id);
    return { ...list(classroom, row, { attempts: tried, now }), group };
  });
  return { status: 'allowed', work: work.filter(({ state }) => state !== 'done') };
}

function list(
  classroom: Classroom,
  row: StoredAssignment,
  { attempts, now }: { attempts: readonly SettledAttempt[]; now: number },
): ListedAssignment {
  const ended = attempts.filter(({ endedAt }) => endedAt !== null);
  return {
    ...describeAssignment(classroom, row, { isDone: ended.length > 0, now }),
    isBegun: ended.length < attempts.length,
    result: bestResult(ended.map(({ result }) => result)),
    counts: null,
  };
}
