import { GRACE_MS } from '@/domain/exam/grace';
import type { AttemptLine } from '@/domain/session/assignment';
import type { StoredAssignment } from '../store/assignments';
import { type AttemptEvent, endAttempt, readEventsSince, readMockEnds, type StoredAttempt } from '../store/attempts';
import type { Classroom } from './classroom';
import { countAnswers } from './count-answers';

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
 * Attempts as they stand now. Of one that is under way the log tells what it came to; once all is answered it has ended, and what it came to is kept. A mock
 * exam tells for itself when it ends.
 */
export async function settleAttempts(
  classroom: Classroom,
  { assignments, attempts, now }: Given,
): Promise<SettledAttempt[]> {
  const byId = new Map(assignments.map((assignment) => [assignment.id, assignment]));
  const open = attempts.filter(({ endedAt, mockId }) => endedAt === null && mockId === null).map(({ id }) => id);
  const events = await readEventsSince(classroom.store, open);
  const ends = await readMockEnds(
    classroom.store,
    attempts.flatMap(({ mockId }) => mockId ?? []),
  );
  const settled: SettledAttempt[] = [];
  for (const attempt of attempts) {
    const assignment = byId.get(attempt.assignmentId);
    if (assignment === undefined) continue;
    const { mockId } = attempt;
    const own = events.filter(({ attemptId }) => attemptId === attempt.id);
    if (mockId === null) settled.push(await settleSet(classroom, { assignment, attempt, events: own }));
    else settled.push(await settleMock(classroom, { attempt: { ...attempt, mockId }, end: ends.get(mockId), now }));
  }
  return settled;
}

async function settleSet(
  classroom: Classroom,
  { assignment, attempt, events }: { assignment: StoredAssignment; attempt: StoredAttempt; events: AttemptEvent[] },
): Promise<SettledAttempt> {
  const { questions } = assignment;
  const { answered, correct, endedAt, ...row } = attempt;
  const result = { questions, scaled: null, passed: null };
  if (endedAt !== null) return { ...row, endedAt, result: { ...result, answered, correct } };
  const counted = await countAnswers(classroom, assignment, events);
  const { completeAt } = counted;
  const now = { answered: counted.answered, correct: counted.correct };
  if (completeAt !== null) await endAttempt(classroom.store, { ...attempt, ...now, endedAt: completeAt });
  return { ...row, endedAt: completeAt, result: { ...result, ...now } };
}

async function settleMock(
  { scoreMock }: Classroom,
  {
    attempt: { answered: _, correct, ...row },
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
