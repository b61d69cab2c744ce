import type { Actor } from '../auth/actor';
import { openMocks } from './mocks';
import { readScore } from './read-score';

type Score = Awaited<ReturnType<typeof readScore>>;

/** Reads scores of mock exams that have ended, with the bank of whoever asks; other parts of the server are given it. */
export function scoreOf(actor: Actor): (mock: { learnerId: string; mockId: string }) => Promise<Score> {
  return async (mock) => readScore(await openMocks(actor), { ...mock, now: Date.now() });
}
