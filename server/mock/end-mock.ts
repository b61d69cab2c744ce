import { GRACE_MS } from '@/domain/exam/grace';
import { putMockEnd } from '../store/mock-commits';
import { findMock, type StoredMock } from '../store/mocks';
import { feedMisses } from './feed-misses';
import { iso, type Mocks } from './mocks';

export type EndOutcome = { status: 'ended'; endedAt: string } | { status: 'unknown mock' };

/** Ends a mock exam for its learner; once ended it stays so, and says when. */
export async function endMock(
  mocks: Mocks,
  { learnerId, mockId, now }: { learnerId: string; mockId: string; now: number },
): Promise<EndOutcome> {
  const mock = await findMock(mocks.store, learnerId, mockId);
  if (mock === null) return { status: 'unknown mock' };
  const { endedAt } = await end(mocks, learnerId, { mock, now });
  return { status: 'ended', endedAt: iso(endedAt ?? now) };
}

/** The mock exam as it is, or ended where its time and the grace after it are over. What its end entails and was not done is done now. */
export async function endIfOver(
  mocks: Mocks,
  learnerId: string,
  { mock, now }: { mock: StoredMock; now: number },
): Promise<StoredMock> {
  const isOver = mock.endedAt !== null || now > mock.deadlineAt + GRACE_MS;
  return isOver ? end(mocks, learnerId, { mock, now }) : mock;
}

/**
 * In two steps that may be parted by whatever ends a process: from the first on nothing more is written to the exam, and the second one reads
 * what stands. `fedAt` says that it is done.
 */
async function end(
  mocks: Mocks,
  learnerId: string,
  { mock, now }: { mock: StoredMock; now: number },
): Promise<StoredMock> {
  if (mock.fedAt !== null) return mock;
  if (mock.endedAt === null) {
    const endedBy = now < mock.deadlineAt ? 'learner' : 'clock';
    const endedAt = Math.min(now, mock.deadlineAt);
    await putMockEnd(mocks.store, learnerId, { id: mock.id, endedAt, endedBy });
  }
  await feedMisses(mocks, learnerId, { mockId: mock.id, now });
  const ended = await findMock(mocks.store, learnerId, mock.id);
  if (ended === null) throw new Error(`Mock exam ${mock.id} vanished while it was ended.`);
  return ended;
}
