import { GRACE_MS } from '@/domain/exam/grace';
import type { AttemptLine } from '@/domain/session/assignment';
import type { StoredAssignment } from '../store/assignments';
import { findOutdated, readEventsOf } from '../store/attempt-events';
import { hasLaterAttempt, putCounted, readMockEnds, type StoredAttempt } from '../store/attempts';
import type { Classroom } from './classroom';
import { type Counted, countAnswers } from './count-answers';

/** An attempt as it stands now. */
export interface SettledAttempt extends AttemptLine {
  assignmentId: string;
  learnerId: string;
}

interface Given {
  assignments: readonly StoredAssignment[];
  attempts: readonly StoredAttempt[];
  now: number;
}

/**
 * Attempts as they stand now: the log tells what one at a set came to, and once all is answered it has ended. That is kept with it, and told of the log again
 * where the log holds more of its time than when it was counted. A mock exam tells for itself when it ends.
 */
export async function settleAttempts(
  classroom: Classroom,
  { assignments, attempts, now }: Given,
): Promise<SettledAttempt[]> {
  const byId = new Map(assignments.map((assignment) => [assignment.id, assignment]));
  const outdated = await findOutdated(
    classroom.store,
    attempts.map(({ id }) => id),
  );
  const ends = await readMockEnds(
    classroom.store,
    attempts.flatMap(({ mockId }) => mockId ?? []),
  );
  const settled = attempts.map((attempt): Promise<SettledAttempt> | null => {
    const assignment = byId.get(attempt.assignmentId);
    if (assignment === undefined) return null;
    const { mockId } = attempt;
    if (mockId !== null) return settleMock(classroom, { attempt: { ...attempt, mockId }, end: ends.get(mockId), now });
    const isCounted = attempt.endedAt !== null && !outdated.has(attempt.id);
    return settleSet(classroom, { assignment, attempt, isCounted });
  });
  return Promise.all(settled.filter((one) => one !== null));
}

/** Ends an attempt at a set for good, with what was answered up to then: an answer that was given before and comes later counts, one that is given later does not. */
export async function closeAttempt(
  classroom: Classroom,
  { assignment, attempt, endedAt }: { assignment: StoredAssignment; attempt: StoredAttempt; endedAt: number },
): Promise<Pick<Counted, 'answered' | 'correct'>> {
  const closed = { ...attempt, endedAt, handedIn: true };
  const events = await readEventsOf(classroom.store, closed);
  const { answered, correct } = await countAnswers(classroom, assignment, events);
  const counted = { answered, correct, events: events.length };
  await putCounted(classroom.store, attempt, { endedAt, handedIn: true, ...counted });
  return { answered, correct };
}

async function settleSet(
  classroom: Classroom,
  { assignment, attempt, isCounted }: { assignment: StoredAssignment; attempt: StoredAttempt; isCounted: boolean },
): Promise<SettledAttempt> {
  const { answered, correct, endedAt } = isCounted ? attempt : await countAgain(classroom, assignment, attempt);
  const { id, assignmentId, learnerId, number, startedAt, mockId } = attempt;
  const result = { answered, correct, questions: assignment.questions, scaled: null, passed: null };
  return { id, assignmentId, learnerId, number, startedAt, endedAt, mockId, result };
}

async function countAgain(
  classroom: Classroom,
  assignment: StoredAssignment,
  attempt: StoredAttempt,
): Promise<Pick<StoredAttempt, 'answered' | 'correct' | 'endedAt'>> {
  const { store } = classroom;
  const events = await readEventsOf(store, attempt);
  const { completeAt, answered, correct } = await countAnswers(classroom, assignment, events);
  // One that was complete goes on where an answer was taken back, unless the next one has begun.
  const isClosed =
    attempt.handedIn || (attempt.endedAt !== null && completeAt === null && (await hasLaterAttempt(store, attempt)));
  const endedAt = isClosed ? attempt.endedAt : completeAt;
  if (endedAt !== null || attempt.endedAt !== null) {
    const within = endedAt === null ? 0 : events.filter(({ answeredAt }) => answeredAt <= endedAt).length;
    await putCounted(store, attempt, { endedAt, answered, correct, events: within, handedIn: isClosed });
  }
  return { answered, correct, endedAt };
}

async function settleMock(
  { scoreMock }: Classroom,
  {
    attempt: { answered: _, events: _events, handedIn: _handedIn, correct, ...row },
    end,
    now,
  }: {
    attempt: StoredAttempt & { mockId: string };
    end: { endedAt: number | null; deadlineAt: number; answered: number } | undefined;
    now: number;
  },
): Promise<SettledAttempt> {
  const isOver = end !== undefined && now > end.deadlineAt + GRACE_MS;
  const endedAt = end?.endedAt ?? (isOver ? end.deadlineAt : null);
  const score = endedAt === null ? null : await scoreMock(row);
  const { scaled = null, passed = null } = score ?? {};
  return { ...row, endedAt, result: { answered: end?.answered ?? 0, correct, questions: 0, scaled, passed } };
}
