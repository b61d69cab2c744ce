import { bestResult, type LearnerStanding } from '@/domain/session/assignment';
import type { StoredAssignment } from '../store/assignments';
import type { StoredMember } from '../store/memberships';
import type { SettledAttempt } from './settle-attempts';

/** How far somebody of a group is with an assignment, out of everybody's attempts at it. */
export function standingOf(
  { userId, learnerId, name }: Pick<StoredMember, 'userId' | 'learnerId' | 'name'>,
  { dueAt }: Pick<StoredAssignment, 'dueAt'>,
  attempts: readonly SettledAttempt[],
): LearnerStanding {
  const own = attempts.filter((attempt) => attempt.learnerId === learnerId);
  const ends = own.flatMap(({ endedAt }) => endedAt ?? []);
  const doneAt = ends.length === 0 ? null : Math.min(...ends);
  const ended = own.filter(({ endedAt }) => endedAt !== null).map(({ result }) => result);
  return {
    ...{ userId, name, attempts: own.length, doneAt },
    progress: doneAt !== null ? 'done' : own.length > 0 ? 'started' : 'not begun',
    isLate: doneAt !== null && dueAt !== null && doneAt > dueAt,
    result: bestResult(ended) ?? own.at(-1)?.result ?? null,
  };
}
