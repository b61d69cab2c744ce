import type { AttemptResult } from '@/domain/session/assignment';
import type { PracticeSet } from '@/domain/session/practice-set';
import type { Actor } from '../auth/actor';
import { type Authorised, authorise, authoriseInGroup } from '../policy/authorise';
import { findAssignment, type StoredAssignment } from '../store/assignments';
import { findAttempt, type StoredAttempt } from '../store/attempts';
import type { Classroom } from './classroom';
import { nameContent, setOf } from './set-of';
import { closeAttempt, type SettledAttempt, settleAttempts } from './settle-attempts';

interface Which {
  attemptId: string;
  now: number;
}

/** An attempt at a set, as its page runs it. */
export interface RunningAttempt {
  id: string;
  groupId: string;
  assignmentId: string;
  title: string;
  /** What the set names, in words. */
  what: string;
  set: PracticeSet;
  /** ISO 8601: the run began then, on whichever device. */
  since: string;
  isOver: boolean;
}

/** An attempt of one's own, to go on with. */
export async function readAttempt(
  classroom: Classroom,
  actor: Actor,
  which: Which,
): Promise<Authorised<{ attempt: RunningAttempt }>> {
  const found = await ownAttempt(classroom, actor, which);
  if (found.status !== 'allowed') return found;
  const { assignment, settled } = found;
  const { groupId, title, content } = assignment;
  return {
    status: 'allowed',
    attempt: {
      ...{ id: settled.id, groupId, assignmentId: assignment.id, title, what: nameContent(content, classroom.bank) },
      ...{ set: setOf(assignment), since: new Date(settled.startedAt).toISOString(), isOver: settled.endedAt !== null },
    },
  };
}

/** Ends an attempt of one's own, with whatever was answered; said again, it tells the same. */
export async function finishAttempt(
  classroom: Classroom,
  actor: Actor,
  which: Which,
): Promise<Authorised<{ result: AttemptResult }>> {
  const found = await ownAttempt(classroom, actor, which);
  if (found.status !== 'allowed') return found;
  const { stored, assignment, settled } = found;
  if (stored.handedIn) return { status: 'allowed', result: settled.result };
  // It stands in the store as it was settled just now.
  const attempt = { ...stored, endedAt: settled.endedAt };
  const endedAt = settled.endedAt ?? which.now;
  const counted = await closeAttempt(classroom, { assignment, attempt, endedAt });
  return { status: 'allowed', result: { ...settled.result, ...counted } };
}

type Found = { stored: StoredAttempt; assignment: StoredAssignment; settled: SettledAttempt };

/** Hidden too where the learner has left the group, the assignment was withdrawn, or the attempt is a mock exam, which has pages of its own. */
async function ownAttempt(classroom: Classroom, actor: Actor, { attemptId, now }: Which): Promise<Authorised<Found>> {
  const { store } = classroom;
  const known = authorise(actor, 'account.own');
  if (known.status !== 'allowed') return known;
  const stored = await findAttempt(store, { learnerId: known.member.learnerId, id: attemptId });
  if (stored === null || stored.mockId !== null) return { status: 'hidden' };
  const { groupId } = stored;
  const may = await authoriseInGroup(store, actor, { action: 'assignment.attempt', groupId });
  if (may.status !== 'allowed') return may;
  const assignment = await findAssignment(store, { groupId, id: stored.assignmentId });
  if (assignment === null || assignment.withdrawnAt !== null) return { status: 'hidden' };
  const [settled] = await settleAttempts(classroom, { assignments: [assignment], attempts: [stored], now });
  return settled === undefined ? { status: 'hidden' } : { status: 'allowed', stored, assignment, settled };
}
