import { GRACE_MS } from '@/domain/exam/grace';
import { readAttempts, readMockEnds } from '@/server/store/attempts';
import type { Store } from '@/server/store/open-store';

/** Who has brought which assignment to an end, once each: an attempt at a set that has ended, or a mock exam that was ended or whose time is over. */
export async function readEnded(
  store: Store,
  { now, ...wanted }: { assignmentIds: readonly string[]; learnerId?: string; now: number },
): Promise<{ assignmentId: string; learnerId: string }[]> {
  const attempts = await readAttempts(store, wanted);
  const mocks = await readMockEnds(
    store,
    attempts.flatMap(({ mockId }) => mockId ?? []),
  );
  const ended = attempts.filter(({ endedAt, mockId }) => {
    const mock = mockId === null ? undefined : mocks.get(mockId);
    return endedAt !== null || (mock !== undefined && (mock.endedAt !== null || now > mock.deadlineAt + GRACE_MS));
  });
  const once = new Map(ended.map((one) => [`${one.assignmentId} ${one.learnerId}`, one]));
  return [...once.values()].map(({ assignmentId, learnerId }) => ({ assignmentId, learnerId }));
}
