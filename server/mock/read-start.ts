import type { PastMock, StartMock } from '@/domain/exam/exchange';
import { scoreMock } from '@/domain/exam/score/score-mock';
import { localDate } from '@/domain/session/day';
import { type Actor, learnerIdOf } from '../auth/actor';
import { processWide } from '../process-wide';
import { findLearner } from '../store/learners';
import { readMocks, type StoredMock } from '../store/mocks';
import { readPlan } from '../store/plans';
import { endIfOver } from './end-mock';
import { judgeQuestions } from './judge-questions';
import { makeQuestions } from './make-questions';
import { iso, type Mocks, openMocks } from './mocks';
import { offersOf } from './offers-of';
import { titleOf } from './read-state';

/** What stands before a mock exam, for a learner or for a visitor who is nobody yet. */
export async function readStart(actor: Actor): Promise<StartMock> {
  return startOf(await openMocks(actor), { learnerId: learnerIdOf(actor), now: Date.now() });
}

/** `readStart` from what it stands on. */
export async function startOf(
  mocks: Mocks,
  { learnerId, now }: { learnerId: string | null; now: number },
): Promise<StartMock> {
  const offers = await offersOf(mocks);
  if (learnerId === null) return { offers, open: null, past: [], extraMinutes: 0 };
  const [plan, learner] = await Promise.all([readPlan(mocks.store, learnerId), findLearner(mocks.store, learnerId)]);
  const zone = learner?.timeZone ?? 'UTC';
  const past: PastMock[] = [];
  let open: StartMock['open'] = null;
  for (const found of await readMocks(mocks.store, learnerId)) {
    const mock = await endIfOver(mocks, learnerId, { mock: found, now });
    const { id, startedAt, deadlineAt, endedAt } = mock;
    const title = titleOf(mock);
    if (endedAt === null) open = { id, title, startedAt: iso(startedAt), deadlineAt: iso(deadlineAt) };
    else {
      const ended = { endedAt: iso(endedAt), endedOn: localDate(endedAt, zone) };
      past.push({ ...(await tellPast(mocks, learnerId, mock)), title, ...ended });
    }
  }
  return { offers, open, past, extraMinutes: plan?.extraMinutes ?? 0 };
}

type Scored = Pick<PastMock, 'scaled' | 'low' | 'high' | 'passed'>;

/** Scores of mock exams that have ended, by id: they change no more. A few hundred bytes each. */
const MOST_KEPT = 5_000;

/** A mock exam that has ended, as lists name it. */
export async function tellPast(
  mocks: Mocks,
  learnerId: string,
  { id, blueprint, startedAt }: StoredMock,
): Promise<Omit<PastMock, 'title' | 'endedAt' | 'endedOn'>> {
  const kept = processWide('mock-scores', () => new Map<string, Scored>());
  const scored = kept.get(id) ?? (await scoreOf(mocks, learnerId, id));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(id, scored);
  return { id, blueprint, startedAt: iso(startedAt), ...scored };
}

async function scoreOf(mocks: Mocks, learnerId: string, id: string): Promise<Scored> {
  const judged = judgeQuestions(await makeQuestions(mocks, learnerId, id));
  const { scaled, low, high, passed } = scoreMock(
    judged.map(({ row, verdict }) => ({ task: row.task, scored: row.scored, verdict })),
  );
  return { scaled, low, high, passed };
}
