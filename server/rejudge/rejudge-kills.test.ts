import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { replay } from '@/domain/scheduling/replay';
import type { Member } from '../auth/actor';
import { answer } from '../practice/answer';
import { nextQuestion } from '../practice/next-question';
import { keepNothingYet, type Practice, practiceBank } from '../practice/practice';
import { exportLearner } from '../store/export-learner';
import { readNotices } from '../store/notices';
import type { Store } from '../store/open-store';
import { readParameters } from '../store/parameter-sets';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount } from '../testing/arrange-accounts';
import { rejudgeShipped } from './rejudge-shipped';
import { bankOfKeys } from './testing/corrected-bank';

/** Learners that are judged before the one that is under way when the kill comes, so many milliseconds after its writing began. */
const KILLS =
  process.env.CHECKPOINT_FULL === '1'
    ? [0, 1, 2].flatMap((judged) => [0, 1, 2, 4, 8, 16].map((afterMs) => ({ judged, afterMs })))
    : [{ judged: 1, afterMs: 2 }];
const LEARNERS = 3;
const ITEMS = 6;
const NOW = Date.UTC(2026, 10, 22, 12);
const LATER = NOW + 60_000;

const wrongKey = bankOfKeys(ITEMS, 0);

/** Somebody who has answered every item by its wrong key. */
async function arrangeLearner(store: Store): Promise<Member> {
  const member = await arrangeAccount(store);
  const { learnerId } = member;
  const practice: Practice = {
    ...{ store, bank: practiceBank(wrongKey), kept: keepNothingYet(), chance: () => 0 },
  };
  for (const item of wrongKey.items.keys()) {
    const asked = await nextQuestion(practice, { learnerId, set: { items: [item] }, now: NOW });
    if (asked.status !== 'asked' || asked.reply.done) throw new Error('Nothing was asked.');
    const { issued, question } = asked.reply;
    const response = { choices: [question.options.find(({ text }) => text === 'Pipe mode')?.id ?? ''] };
    const given = { id: randomUUID(), issued, response, confidence: 'sure', effortMs: 9_000 } as const;
    const answers = [{ ...given, answeredAt: new Date(NOW + 1_000).toISOString() }];
    await answer(practice, { learnerId, answers, now: NOW + 1_000 });
  }
  return member;
}

/** Judges in a process of its own, which is killed at the learner after so many; answers how it ended. */
async function judgeUntilKilled(url: string, { judged, afterMs }: { judged: number; afterMs: number }) {
  const env = { ...process.env, DATABASE_URL: url };
  const args = [ITEMS, LATER, judged, afterMs].map(String);
  const path = 'server/rejudge/testing/rejudge-until-killed.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { env, stdio: 'inherit' });
  const [, signal] = await once(child, 'exit');
  return signal;
}

/** Whether a learner's answers are judged by the new keys, all of them, with memories and a notice that say the same; or by the old ones. */
async function isJudged(store: Store, { learnerId, userId }: Member): Promise<boolean> {
  const all = await exportLearner(store, learnerId);
  if (all === null) throw new Error('No learner.');
  const again = all.reviews.filter(({ event }) => event === 'rejudge');
  const isNew = again.length > 0;
  expect(all.reviews.length - again.length).toBe(ITEMS);
  expect(again.filter(({ correct }) => !correct)).toHaveLength(isNew ? ITEMS : 0);
  const replayed = replay(all.reviews, await readParameters(store, learnerId));
  expect(new Map(all.memories.map((memory) => [memory.itemId, memory]))).toEqual(replayed);
  expect(await readNotices(store, userId, 10)).toHaveLength(isNew ? 1 : 0);
  return isNew;
}

describe.each(KINDS)('a process that is killed while it judges by corrected keys, on %s', (kind) => {
  it.each(KILLS)(
    'leaves each learner old or new, and the next start does the rest: %o',
    { timeout: 120_000 },
    async (kill) => {
      const store = await scratchStore(kind);
      const learners: Member[] = [];
      for (let at = 0; at < LEARNERS; at++) learners.push(await arrangeLearner(store));
      expect(await judgeUntilKilled(store.database.url, kill)).toBe('SIGKILL');
      const judged = [];
      for (const learner of learners) if (await isJudged(store, learner)) judged.push(learner);
      expect(judged.length).toBeGreaterThanOrEqual(kill.judged);
      console.log(`On ${kind}, ${judged.length} of ${LEARNERS} learners were judged when the process was killed.`);
      await rejudgeShipped(store, bankOfKeys(ITEMS, 1), LATER);
      for (const learner of learners) expect(await isJudged(store, learner)).toBe(true);
    },
  );
});
