import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { exportLearner } from '../store/export-learner';
import { createLearner } from '../store/learners';
import type { Store } from '../store/open-store';
import { issuedRow, NOON, reviewRow } from '../store/testing/rows';
import { KINDS, scratchStore } from '../store/testing/scratch-database';
import { arrangeAccount } from '../testing/arrange-accounts';

const KILLS = process.env.CHECKPOINT_FULL === '1' ? 12 : 2;
const GUESTS = 5;
/** Enough that a merge takes a while. */
const ANSWERS = 400;

/** Somebody with a log of answers, and a mock exam with one response. */
async function arrangeGuest(store: Store, id: string): Promise<void> {
  await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
  const names = Array.from({ length: ANSWERS }, (_, at) => `${id} ${at}`);
  await store.db.review.createMany({
    data: names.map((name) => {
      const { response, keyIds, answeredAt, receivedAt, dueAt, ...row } = reviewRow({
        id: name,
        issuedId: name,
        itemId: name,
      });
      const times = { answeredAt: BigInt(answeredAt), receivedAt: BigInt(receivedAt), dueAt: BigInt(dueAt) };
      return { ...row, ...times, learnerId: id, response: JSON.stringify(response), keyIds: JSON.stringify(keyIds) };
    }),
  });
  const issued = issuedRow({ id: `asked in the mock of ${id}`, origin: 'mock' });
  await store.db.issued.create({ data: { ...issued, learnerId: id, issuedAt: BigInt(issued.issuedAt) } });
  const question = {
    position: 1,
    issuedId: issued.id,
    itemId: issued.itemId,
    task: '1.1',
    form: 'single',
    scored: true,
  };
  await store.db.mock.create({
    data: {
      ...{ id: `mock of ${id}`, learnerId: id, blueprint: 'MLA-C01', seed: '1', extraMinutes: 0 },
      ...{ startedAt: BigInt(NOON), deadlineAt: BigInt(NOON + 3_600_000) },
      questions: { create: question },
      answers: { create: { position: 1, seq: 1, response: '{"choices":["a"]}', at: BigInt(NOON) } },
    },
  });
}

/** Merges guests in a process of its own and kills it within the one after the `heard`th: at this share of the time that the one before took. */
async function mergeUntilKilled(url: string, ids: readonly string[], kill: { heard: number; share: number }) {
  const env = { ...process.env, DATABASE_URL: url, CONTENT_DIR: 'e2e/banks/small' };
  const args = ['--import', 'tsx', 'server/practice/testing/merge-guests.ts', ...ids];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const heard: string[] = [];
  let last = performance.now();
  for await (const line of createInterface({ input: child.stdout })) {
    const took = performance.now() - last;
    last += took;
    if (line.startsWith('merged ')) heard.push(line.slice('merged '.length));
    if (heard.length === kill.heard) void delay(took * kill.share).then(() => child.kill('SIGKILL'));
  }
  await gone;
  return heard;
}

/** Which of the guests the account has whole; each is there whole, or gone whole. */
async function mergedOf(store: Store, learnerId: string, guests: readonly string[]): Promise<string[]> {
  const own = await exportLearner(store, learnerId);
  const merged: string[] = [];
  for (const id of guests) {
    const guest = await exportLearner(store, id);
    const has = {
      answers: own?.reviews.filter((review) => review.id.startsWith(`${id} `)).length,
      memories: own?.memories.filter(({ itemId }) => itemId.startsWith(`${id} `)).length,
      mocks: own?.mocks.filter((mock) => mock.id === `mock of ${id}` && mock.answers.length === 1).length,
      asked: own?.issued.filter((issued) => issued.id === `asked in the mock of ${id}`).length,
    };
    if (guest === null) expect(has).toEqual({ answers: ANSWERS, memories: ANSWERS, mocks: 1, asked: 1 });
    else {
      expect(has).toEqual({ answers: 0, memories: 0, mocks: 0, asked: 0 });
      expect([guest.reviews.length, guest.mocks.length, guest.issued.length]).toEqual([ANSWERS, 1, 1]);
    }
    if (guest === null) merged.push(id);
  }
  return merged;
}

describe.each(KINDS)('a process that is killed while guests are merged, on %s', (kind) => {
  it(`leaves each of them whole, ${KILLS} times`, { timeout: 300_000 }, async () => {
    const store = await scratchStore(kind);
    const { learnerId } = await arrangeAccount(store);
    const told = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const guests = Array.from({ length: GUESTS }, (_, at) => `guest-${kill}-${at}`);
      for (const guest of guests) await arrangeGuest(store, guest);
      const when = { heard: 1 + (kill % 3), share: (kill + 1) / (KILLS + 1) };
      const heard = await mergeUntilKilled(store.database.url, [learnerId, ...guests], when);
      const merged = await mergedOf(store, learnerId, guests);
      expect(merged).toEqual(expect.arrayContaining(heard));
      told.push(merged.length);
    }
    console.log(`On ${kind}, of ${GUESTS} guests so many were merged when the process was killed: ${told.join(', ')}.`);
    expect(Math.min(...told), 'some kills came before all were merged').toBeLessThan(GUESTS);
    expect(Math.max(...told), 'and after some').toBeGreaterThan(0);
  });
});
