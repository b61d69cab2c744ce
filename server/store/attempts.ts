import type { AttemptModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { isUniqueViolation } from '@/server/store/violations';

/** One learner's go at an assignment. Times are milliseconds since the epoch. */
export interface StoredAttempt {
  id: string;
  assignmentId: string;
  learnerId: string;
  number: number;
  startedAt: number;
  endedAt: number | null;
  mockId: string | null;
  /** What it came to when it was counted last, and of how many events of the log between its start and its end. */
  answered: number;
  correct: number;
  events: number;
  /** Whether its learner ended it. */
  handedIn: boolean;
}

const columns = {
  ...{ id: true, assignmentId: true, learnerId: true, number: true },
  ...{ startedAt: true, endedAt: true, mockId: true, answered: true, correct: true, events: true, handedIn: true },
} as const;

function toAttempt(row: AttemptModel): StoredAttempt {
  const endedAt = row.endedAt === null ? null : Number(row.endedAt);
  return { ...row, startedAt: Number(row.startedAt), endedAt };
}

/** Attempts at these assignments, of one learner or of all, in their order. */
export async function readAttempts(
  store: Store,
  { assignmentIds, learnerId }: { assignmentIds: readonly string[]; learnerId?: string },
): Promise<StoredAttempt[]> {
  if (assignmentIds.length === 0) return [];
  const rows = await store.db.attempt.findMany({
    where: { assignmentId: { in: [...assignmentIds] }, ...(learnerId !== undefined && { learnerId }) },
    orderBy: [{ number: 'asc' }, { startedAt: 'asc' }],
    select: columns,
  });
  return rows.map(toAttempt);
}

/** Null where the learner has no such attempt; with it, the group that it was made in. */
export async function findAttempt(
  store: Store,
  { learnerId, id }: { learnerId: string; id: string },
): Promise<(StoredAttempt & { groupId: string }) | null> {
  const row = await store.db.attempt.findFirst({
    where: { id, learnerId },
    select: { ...columns, assignment: { select: { groupId: true } } },
  });
  if (row === null) return null;
  const { assignment, ...attempt } = row;
  return { ...toAttempt(attempt), groupId: assignment.groupId };
}

/** The assignment that a learner's mock exam was sat for, unless it was withdrawn; null where there is none. */
export async function findAssignmentOfMock(
  store: Store,
  { learnerId, mockId }: { learnerId: string; mockId: string },
): Promise<{ id: string; groupId: string; title: string } | null> {
  const row = await store.db.attempt.findFirst({
    where: { mockId, learnerId, assignment: { withdrawnAt: null } },
    select: { assignment: { select: { id: true, groupId: true, title: true } } },
  });
  return row?.assignment ?? null;
}

/** `taken`: the learner has an attempt of this number, begun meanwhile; nothing was written. */
export async function createAttempt(
  store: Store,
  { startedAt, ...attempt }: Pick<StoredAttempt, 'id' | 'assignmentId' | 'learnerId' | 'number' | 'startedAt'>,
): Promise<'created' | 'taken'> {
  try {
    await store.db.attempt.create({ data: { ...attempt, startedAt: BigInt(startedAt) }, select: { id: true } });
    return 'created';
  } catch (error) {
    if (isUniqueViolation(error)) return 'taken';
    throw error;
  }
}

/** What an attempt came to, and whether it has ended. False where another one ended it or counted it meanwhile: nothing was written. */
export async function putCounted(
  store: Store,
  before: Pick<StoredAttempt, 'id' | 'learnerId' | 'endedAt' | 'handedIn'>,
  { endedAt, ...counted }: Pick<StoredAttempt, 'endedAt' | 'answered' | 'correct' | 'events' | 'handedIn'>,
): Promise<boolean> {
  const { id, learnerId, handedIn } = before;
  const was = before.endedAt === null ? null : BigInt(before.endedAt);
  const { count } = await store.db.attempt.updateMany({
    where: { id, learnerId, endedAt: was, handedIn },
    data: { ...counted, endedAt: endedAt === null ? null : BigInt(endedAt) },
  });
  return count === 1;
}

/** Whether a learner began another attempt at the same assignment after this one. */
export async function hasLaterAttempt(
  store: Store,
  { assignmentId, learnerId, number }: Pick<StoredAttempt, 'assignmentId' | 'learnerId' | 'number'>,
): Promise<boolean> {
  const where = { assignmentId, learnerId, number: { gt: number } };
  return (await store.db.attempt.findFirst({ where, select: { id: true } })) !== null;
}

/** When mock exams end or ended, by id. */
export async function readMockEnds(
  store: Store,
  mockIds: readonly string[],
): Promise<Map<string, { endedAt: number | null; deadlineAt: number; answered: number }>> {
  if (mockIds.length === 0) return new Map();
  const rows = await store.db.mock.findMany({
    where: { id: { in: [...mockIds] } },
    select: {
      ...{ id: true, endedAt: true, deadlineAt: true },
      _count: { select: { questions: { where: { response: { not: null } } } } },
    },
  });
  return new Map(
    rows.map(({ id, endedAt, deadlineAt, _count }) => [
      id,
      {
        ...{ endedAt: endedAt === null ? null : Number(endedAt), deadlineAt: Number(deadlineAt) },
        answered: _count.questions,
      },
    ]),
  );
}
