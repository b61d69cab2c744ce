import { readdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { commitAnswer } from '@/server/store/commit';
import { createLearner, findLearner } from '@/server/store/learners';
import { serialSqlite } from '@/server/store/serial-sqlite';
import { change, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { scratchDatabase, scratchStore } from '@/server/store/testing/scratch-database';

/** One file left open in a hundred of them would be seen. */
const ANSWERS = process.env.CHECKPOINT_FULL ? 2_000 : 300;

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

it('keeps a plain write out of a transaction that is rolled back', async () => {
  const store = await scratchStore('sqlite');
  for (let round = 0; round < 20; round++) {
    let write: Promise<unknown> = Promise.resolve();
    const rolledBack = store.db.$transaction(async (tx) => {
      await tx.setting.create({ data: { key: `lost-${round}`, value: '' } });
      write = createLearner(store, { id: `kept-${round}`, now: NOON, timeZone: 'UTC' });
      await pause();
      throw new Error('on purpose');
    });
    await expect(rolledBack).rejects.toThrow('on purpose');
    await write;
  }
  expect(await store.db.learner.count()).toBe(20);
  expect(await store.db.setting.count()).toBe(0);
});

it('ends a transaction that takes too long and goes on', async () => {
  const store = await scratchStore('sqlite');
  const slow = store.db.$transaction(
    async (tx) => {
      await tx.setting.create({ data: { key: 'slow', value: '' } });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await tx.setting.create({ data: { key: 'late', value: '' } });
    },
    { timeout: 50 },
  );
  await expect(slow).rejects.toThrow();
  await createLearner(store, { id: 'ann', now: NOON, timeZone: 'UTC' });
  expect(await store.db.setting.count()).toBe(0);
});

it('writes so that a commit is on the disk when it is acknowledged', async () => {
  const { path } = await scratchDatabase('sqlite');
  const connection = await serialSqlite(String(path)).connect();
  const pragma = async (name: string) =>
    (await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] })).rows[0]?.[0];
  expect(await pragma('journal_mode')).toBe('wal');
  expect(Number(await pragma('synchronous'))).toBe(2);
  expect(Number(await pragma('foreign_keys'))).toBe(1);
  await connection.dispose();
});

it('refuses a file that cannot have a write-ahead log', async () => {
  await expect(serialSqlite(':memory:').connect()).rejects.toThrow('journal_mode');
});

it('sees what another process commits, and its new tables, through statements prepared before', async () => {
  const store = await scratchStore('sqlite');
  expect(await findLearner(store, 'ann')).toBeNull();
  const other = new Database(String(store.database.path));
  other.exec(
    `ALTER TABLE "Learner" ADD COLUMN "nick" TEXT; INSERT INTO "Learner" VALUES ('ann', 1, 2, 'UTC', 3, NULL, NULL, 'Annie')`,
  );
  other.close();
  expect(await findLearner(store, 'ann')).toMatchObject({ id: 'ann', lastSeenAt: 2, revision: 3 });
});

it.skipIf(process.platform !== 'linux')('opens no more files as it goes', async () => {
  const store = await scratchStore('sqlite');
  await createLearner(store, { id: 'ann', now: NOON, timeZone: 'UTC' });
  const openFiles = () => readdirSync('/proc/self/fd').length;
  const answer = (n: number) =>
    commitAnswer(store, {
      learner: change({ expectedRevision: n }),
      review: reviewRow({ id: `a${n}`, issuedId: `i${n}` }),
      memory: memoryRow({ reps: n }),
    });
  for (let n = 0; n < 20; n++) await answer(n);
  const before = openFiles();
  for (let n = 20; n < 20 + ANSWERS; n++) await answer(n);
  expect(openFiles()).toBeLessThanOrEqual(before + 2);
  expect((await findLearner(store, 'ann'))?.revision).toBe(20 + ANSWERS);
});
