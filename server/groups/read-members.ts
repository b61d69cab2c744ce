import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { type GroupRole, may as roleMay } from '../policy/policy';
import { readAssignments } from '../store/assignments';
import { readAttempts } from '../store/attempts';
import { readMembers, type StoredMember } from '../store/memberships';
import type { Classroom } from './classroom';
import { settleAttempts } from './settle-attempts';
import { standingOf } from './standing-of';

/** How somebody's assignments went so far: what is shared, and no more. */
export interface MemberStanding {
  done: number;
  /** Open or past, and not withdrawn. */
  assigned: number;
  /** Of the best attempts at sets. */
  answered: number;
  correct: number;
}

export interface ListedMember {
  userId: string;
  name: string;
  role: GroupRole;
  isMe: boolean;
  shares: boolean;
  /** Null where the reader may not know, and for those who are not assigned anything. */
  standing: MemberStanding | null;
}

/**
 * All who belong to a group. How a learner's assignments went is for those who teach, the learner, and, where the learner shares it, everybody in the group.
 */
export async function listMembers(
  classroom: Classroom,
  actor: Actor,
  { groupId, now }: { groupId: string; now: number },
): Promise<Authorised<{ role: GroupRole; members: ListedMember[] }>> {
  const { store } = classroom;
  const may = await authoriseInGroup(store, actor, { action: 'member.list', groupId });
  if (may.status !== 'allowed') return may;
  const { role, member } = may;
  const people = await readMembers(store, groupId);
  const isTold = ({ userId, role: own, shares }: StoredMember) =>
    own === 'learner' && (roleMay(role, 'insight.read') || userId === member.userId || shares);
  const assignments = people.some(isTold) ? await assignedBy(classroom, groupId, now) : [];
  const assignmentIds = assignments.map(({ id }) => id);
  const attempts = await settleAttempts(classroom, {
    ...{ assignments, attempts: await readAttempts(store, { assignmentIds }), now },
  });
  const members = people.map((one) => {
    const { userId, name, role: own, shares } = one;
    const standings = assignments.map((assignment) => {
      const tried = attempts.filter(({ assignmentId }) => assignmentId === assignment.id);
      return standingOf(one, assignment, tried);
    });
    const done = standings.filter(({ progress }) => progress === 'done');
    const sets = done.flatMap(({ result }) => (result !== null && result.scaled === null ? [result] : []));
    const standing = {
      ...{ done: done.length, assigned: assignments.length },
      ...{ answered: sets.reduce((sum, { answered }) => sum + answered, 0) },
      ...{ correct: sets.reduce((sum, { correct }) => sum + correct, 0) },
    };
    const isMe = userId === member.userId;
    return { userId, name, role: own, isMe, shares, standing: isTold(one) ? standing : null };
  });
  return { status: 'allowed', role, members };
}

async function assignedBy({ store }: Classroom, groupId: string, now: number) {
  const rows = await readAssignments(store, groupId);
  return rows.filter(({ withdrawnAt, opensAt }) => withdrawnAt === null && opensAt <= now);
}
