import { findMock } from '../store/mocks';
import { endIfOver } from './end-mock';
import type { Mocks } from './mocks';
import { tellPast } from './read-start';

/** What somebody reached in a mock exam that has ended; null where there is none, or it goes on. Who may know it is for the caller to ask. */
export async function readScore(
  mocks: Mocks,
  { learnerId, mockId, now }: { learnerId: string; mockId: string; now: number },
): Promise<{ scaled: number; passed: boolean } | null> {
  const found = await findMock(mocks.store, learnerId, mockId);
  if (found === null) return null;
  const mock = await endIfOver(mocks, learnerId, { mock: found, now });
  if (mock.endedAt === null) return null;
  const { scaled, passed } = await tellPast(mocks, learnerId, mock);
  return { scaled, passed };
}
