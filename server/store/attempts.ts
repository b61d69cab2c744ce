import type { ReviewEvent } from '@/domain/scheduling/memory';
import type { AttemptModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { toEvent } from '@/server/store/stored';
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
  answered: number;
  correct: number;
}

const columns = {
  ...{ id: true, assignmentId: true, learnerId: true, number: true },
  ...{ startedAt: true, endedAt: true, mockId: true, answered: true, correct: true },
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

/** Ends an attempt that is under way; one that has ended stays as it is. */
export async function endAttempt(
  store: Store,
  {
    id,
    learnerId,
    endedAt,
    answered,
    correct,
  }: Pick<StoredAttempt, 'id' | 'learnerId' | 'answered' | 'correct'> & {
    endedAt: number;
  },
): Promise<void> {
  await store.db.attempt.updateMany({
    where: { id, learnerId, endedAt: null },
    data: { endedAt: BigInt(endedAt), answered, correct },
  });
}

/** An answer that was given since an attempt began. */
export interface AttemptEvent {
  attemptId: string;
  event: ReviewEvent;
  issuedId: string;
  itemId: string;
  version: string;
  correct: boolean;
  answeredAt: number;
}

/** What the log holds of live practice since each of these attempts began, by the time of the answers. */
export async function readEventsSince(store: Store, attemptIds: readonly string[]): Promise<AttemptEvent[]> {
  const events: AttemptEvent[] = [];
  for (let start = 0; start < attemptIds.length; start += AT_ONCE)
    events.push(...(await readPart(store, attemptIds.slice(start, start + AT_ONCE))));
  return events;
}

const AT_ONCE = 200;

async function readPart(store: Store, attemptIds: readonly string[]): Promise<AttemptEvent[]> {
  const attempts = await store.db.attempt.findMany({
    where: { id: { in: [...attemptIds] } },
    select: { id: true, learnerId: true, startedAt: true },
  });
  const parts = await Promise.all(
    attempts.map(async ({ id, learnerId, startedAt }) => {
      const rows = await store.db.review.findMany({
        where: { learnerId, origin: 'live', answeredAt: { gte: startedAt } },
        orderBy: [{ answeredAt: 'asc' }, { receivedAt: 'asc' }],
        select: { event: true, issuedId: true, itemId: true, version: true, correct: true, answeredAt: true },
      });
      return rows.map((row) => ({ ...toEvent(row), attemptId: id, answeredAt: Number(row.answeredAt) }));
    }),
  );
  return parts.flat();
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
