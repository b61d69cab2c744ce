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

/** Merges guests in a process of its own, all but the last, and kills it within the last one: at this share of the time that the one before took. */
async function mergeUntilKilled(url: string, learnerId: string, guests: readonly string[], share: number) {
  const env = { ...process.env, DATABASE_URL: url, CONTENT_DIR: 'e2e/banks/small' };
  const args = ['--import', 'tsx', 'server/practice/testing/merge-guests.ts', learnerId];
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (wanted: string) => {
    for (let line = await lines.next(); line.value !== wanted; line = await lines.next())
      if (line.done) throw new Error(`The process ended before it said “${wanted}”.`);
  };
  await hear('ready');
  let took = 0;
  for (const guest of guests.slice(0, -1)) {
    const began = performance.now();
    child.stdin.write(`${guest}\n`);
    await hear(`merged ${guest}`);
    took = performance.now() - began;
  }
  child.stdin.write(`${guests.at(-1)}\n`);
  await delay(took * share);
  child.kill('SIGKILL');
  await gone;
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
    let lastOnes = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const guests = Array.from({ length: 2 + (kill % 3) }, (_, at) => `guest-${kill}-${at}`);
      for (const guest of guests) await arrangeGuest(store, guest);
      await mergeUntilKilled(store.database.url, learnerId, guests, (kill + 1) / (KILLS + 1));
      const merged = await mergedOf(store, learnerId, guests);
      expect(merged).toEqual(expect.arrayContaining(guests.slice(0, -1)));
      lastOnes += merged.length - guests.length + 1;
    }
    console.log(
      `On ${kind}, of ${KILLS} merges that were under way when the process was killed ${lastOnes} were made.`,
    );
  });
});
