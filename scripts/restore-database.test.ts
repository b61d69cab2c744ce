import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { commitImport, commitIssue } from '@/server/store/commit';
import { exportLearner, type LearnerExport } from '@/server/store/export-learner';
import { createLearner } from '@/server/store/learners';
import { openStore } from '@/server/store/open-store';
import { putSettingOnce, readSetting } from '@/server/store/settings';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, type ScratchDatabase, scratchDatabase } from '@/server/store/testing/scratch-database';
import { backup, migrate, restore } from './testing/run-script';

/** A database in which a learner of that name answered many times. */
async function practised(database: ScratchDatabase, id: string, answers = 1_500): Promise<LearnerExport | null> {
  const store = await openStore(database.url);
  await putSettingOnce(store, 'secret', `secret of ${id}`);
  await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
  await commitIssue(store, {
    learner: change({ id, openIssuedId: `of-${id}` }),
    issued: issuedRow({ id: `of-${id}` }),
  });
  const reviews = Array.from({ length: answers }, (_, n) =>
    reviewRow({ id: `a${n}`, issuedId: `i${n}`, correct: n % 2 === 0, answeredAt: NOON + n }),
  );
  const memories = Array.from({ length: 7 }, (_, n) =>
    memoryRow({ itemId: `item-${n}`, stability: 0.1 + n / 3, reps: n }),
  );
  const about = { reviewId: 'a0', itemId: 'item-0' };
  await commitImport(store, {
    ...{ learner: change({ id, expectedRevision: 1 }), reviews, memories },
    marks: [
      { itemId: 'item-0', flagged: true, suspended: false, buriedUntil: NOON, note: 'my **own**', changedAt: NOON },
    ],
    missReasons: [{ ...about, reason: 'clue', givenAt: NOON }],
    reports: [
      {
        ...{ ...about, id: `of-${id}`, version: 'v', seed: '1', response: { choices: ['a'] }, comment: 'why?' },
        ...{ state: 'open', createdAt: NOON },
      },
    ],
  });
  const exported = await exportLearner(store, id);
  await store.close();
  return exported;
}

async function read(database: ScratchDatabase, id: string) {
  const store = await openStore(database.url);
  const found = { learner: await exportLearner(store, id), secret: await readSetting(store, 'secret') };
  await store.close();
  return found;
}

async function backedUp(database: ScratchDatabase): Promise<string> {
  const file = join(database.dataDir, 'backup.db');
  expect((await backup(database, '--to', file)).code).toBe(0);
  return file;
}

const kept = (database: ScratchDatabase) => {
  const folder = join(database.dataDir, 'backups');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

describe.each(KINDS.flatMap((from) => KINDS.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
  it('a backup comes back row for row, and what was there is kept', async () => {
    const source = await scratchDatabase(from);
    const ann = await practised(source, 'ann');
    const file = await backedUp(source);
    const target = await scratchDatabase(to);
    const bob = await practised(target, 'bob', 3);

    const { code, stdout, stderr } = await restore(target, file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Review 1500');
    expect(await read(target, 'ann')).toEqual({ learner: ann, secret: 'secret of ann' });
    expect((await read(target, 'bob')).learner).toBeNull();

    expect(kept(target)).toHaveLength(1);
    expect(stdout).toContain(String(kept(target)[0]));
    expect((await restore(target, String(kept(target)[0]))).code).toBe(0);
    expect(await read(target, 'bob')).toEqual({ learner: bob, secret: 'secret of bob' });
    expect((await migrate(target)).code).toBe(0);
  });
});

describe.each(KINDS)('restoring %s', (kind) => {
  it('is refused while a server has the database open, and changes nothing', async () => {
    const database = await scratchDatabase(kind);
    const ann = await practised(database, 'ann', 2);
    const file = await backedUp(database);
    const server = await openStore(database.url);
    const { code, stderr } = await restore(database, file);
    expect(code).toBe(1);
    expect(stderr).toContain('in use');
    expect(await exportLearner(server, 'ann')).toEqual(ann);
    await createLearner(server, { id: 'eve', now: NOON, timeZone: 'UTC' });
    await server.close();
    expect((await restore(database, file)).code).toBe(0);
    expect((await read(database, 'eve')).learner).toBeNull();
  });

  it('is refused for anything that is no whole Checkpoint backup', async () => {
    const database = await scratchDatabase(kind);
    const ann = await practised(database, 'ann', 400);
    const file = await backedUp(database);
    const whole = readFileSync(file);
    const bad = (name: string, make: (path: string) => void) => {
      const path = join(database.dataDir, name);
      writeFileSync(path, whole);
      make(path);
      return path;
    };
    const files = {
      damaged: bad('flipped.db', (path) => writeFileSync(path, Buffer.from(whole).fill(0xa5, 8_192, 20_480))),
      'damaged or no SQLite': bad('text.db', (path) =>
        writeFileSync(path, 'no database at all, but long enough to be one'),
      ),
      'cut ': bad('cut.db', (path) => truncateSync(path, Math.floor(whole.length / 8_192) * 4_096)),
      'no Checkpoint database': bad('other.db', (path) => {
        writeFileSync(path, '');
        new Database(path).exec('CREATE TABLE t (a)').close();
      }),
      'belong to nobody': bad('orphans.db', (path) => {
        const db = new Database(path);
        db.pragma('foreign_keys = OFF');
        db.exec('DELETE FROM "Learner"').close();
      }),
      'newer version': bad('newer.db', (path) => {
        new Database(path).exec(`UPDATE _prisma_migrations SET migration_name = '20990101000000_next'`).close();
      }),
      'write-ahead log': bad('live.db', (path) => writeFileSync(`${path}-wal`, 'a log')),
      'There is no file': join(database.dataDir, 'absent.db'),
    };
    for (const [why, path] of Object.entries(files)) {
      const { code, stderr } = await restore(database, path);
      expect(code, why).toBe(1);
      expect(stderr, why).toContain(why === 'cut ' ? 'damaged' : why);
      expect(stderr).toContain('Nothing was restored');
    }
    expect((await restore(database)).stderr).toContain('Usage');
    expect(await read(database, 'ann')).toEqual({ learner: ann, secret: 'secret of ann' });
    expect(kept(database)).toEqual([]);
  });
});

it('a backup takes the place of a database that is damaged beyond opening, whose log no longer counts', async () => {
  const database = await scratchDatabase('sqlite');
  const ann = await practised(database, 'ann', 5);
  const file = await backedUp(database);
  const path = String(database.path);
  writeFileSync(path, 'this was a database. '.repeat(1_000));
  writeFileSync(`${path}-wal`, 'and this its log');
  const { code, stderr } = await restore(database, file);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect((await read(database, 'ann')).learner).toEqual(ann);
  expect(kept(database).sort()).toEqual([expect.stringMatching(/\.db$/), expect.stringMatching(/\.db-wal$/)]);
});

it('a backup makes a database where there was none', async () => {
  const source = await scratchDatabase('sqlite');
  const ann = await practised(source, 'ann', 5);
  const target = await scratchDatabase('sqlite', 'empty');
  expect((await restore(target, await backedUp(source))).code).toBe(0);
  expect((await read(target, 'ann')).learner).toEqual(ann);
  expect(kept(target)).toEqual([]);
});
