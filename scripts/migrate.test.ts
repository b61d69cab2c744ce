import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAnswer } from '@/server/store/commit';
import { createLearner, findLearner } from '@/server/store/learners';
import { openStore, type Store } from '@/server/store/open-store';
import { readReviews } from '@/server/store/reviews';
import { change, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, type Kind, type ScratchDatabase, scratchDatabase } from '@/server/store/testing/scratch-database';
import { migrate, migrateFrom } from './testing/run-script';

const MIGRATIONS = join(import.meta.dirname, '../prisma/migrations');

async function using<T>(database: ScratchDatabase, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(database.url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const applied = (database: ScratchDatabase) =>
  using(database, async ({ db }) => {
    const rows = await db.$queryRaw<
      { name: string }[]
    >`SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1`;
    return rows.map(({ name }) => name);
  });

const annAnswers = (database: ScratchDatabase) =>
  using(database, async (store) => {
    await createLearner(store, { id: 'ann', now: NOON, timeZone: 'UTC' });
    await commitAnswer(store, { learner: change(), review: reviewRow(), memory: memoryRow() });
  });

/** The project's migrations and one more. */
function folderWith(database: ScratchDatabase, name: string, sql: string): string {
  const folder = join(database.dataDir, 'migrations');
  cpSync(join(MIGRATIONS, database.kind), folder, { recursive: true });
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'migration.sql'), sql);
  return folder;
}

const backups = (database: ScratchDatabase) => {
  const folder = join(database.dataDir, 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
};

const names = (kind: Kind) => readdirSync(join(MIGRATIONS, kind)).sort();

/** A table made anew, as SQLite must for most changes: the rows that point to it must survive its DROP. */
const UPGRADE = {
  sqlite: `
    PRAGMA defer_foreign_keys=ON;
    PRAGMA foreign_keys=OFF;
    CREATE TABLE "new_Learner" (
      "id" TEXT NOT NULL PRIMARY KEY, "createdAt" BIGINT NOT NULL, "lastSeenAt" BIGINT NOT NULL, "timeZone" TEXT NOT NULL,
      "revision" INTEGER NOT NULL DEFAULT 0, "openIssuedId" TEXT, "nick" TEXT NOT NULL DEFAULT 'a;b'
    );
    INSERT INTO "new_Learner" ("id", "createdAt", "lastSeenAt", "timeZone", "revision", "openIssuedId")
      SELECT "id", "createdAt", "lastSeenAt", "timeZone", "revision", "openIssuedId" FROM "Learner";
    DROP TABLE "Learner";
    ALTER TABLE "new_Learner" RENAME TO "Learner";
    PRAGMA foreign_keys=ON;
    PRAGMA defer_foreign_keys=OFF;`,
  postgresql: `ALTER TABLE "Learner" ADD COLUMN "nick" TEXT NOT NULL DEFAULT 'a;b'; -- one; two`,
};

it('both databases have migrations of the same names', () => {
  expect(names('postgresql')).toEqual(names('sqlite'));
});

it('the migrations lead to the present schema: run scripts/make-migration.mjs after a change of it', () => {
  const schema = readFileSync(join(MIGRATIONS, '../schema.prisma'), 'utf8');
  expect(readFileSync(join(MIGRATIONS, 'schema.prisma'), 'utf8')).toBe(schema);
});

describe.each(KINDS)('migrating %s', (kind) => {
  it('prepares an empty database, once, whoever of five processes does it', async () => {
    const database = await scratchDatabase(kind, 'empty');
    const runs = await Promise.all([1, 2, 3, 4, 5].map(() => migrate(database)));
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(runs.map(() => [0, '']));
    expect(runs.filter(({ stdout }) => stdout.includes('Applied')).length).toBe(1);
    expect(await applied(database)).toEqual(names(kind));
    await annAnswers(database);
    expect(await migrate(database)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(backups(database)).toEqual([]);
  });

  it('upgrades a database that is in use, after a backup, and loses nothing', async () => {
    const database = await scratchDatabase(kind);
    await annAnswers(database);
    const folder = folderWith(database, '20990101000000_nick', UPGRADE[kind]);
    const runs = await Promise.all([1, 2, 3].map(() => migrateFrom(database, folder)));
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(runs.map(() => [0, '']));
    expect(await applied(database)).toEqual([...names(kind), '20990101000000_nick']);
    expect(backups(database)).toEqual([expect.stringMatching(/^checkpoint-\d{8}T.*-before-migration\.db$/)]);
    await using(database, async (store) => {
      expect(await findLearner(store, 'ann')).toMatchObject({ revision: 1 });
      expect(await readReviews(store, 'ann', { ids: ['answer-1'] })).toEqual([reviewRow()]);
      expect(await store.db.$queryRaw`SELECT nick FROM "Learner"`).toEqual([{ nick: 'a;b' }]);
    });
  });

  it('changes nothing when a migration fails half-way, and can be tried again', async () => {
    const database = await scratchDatabase(kind);
    await annAnswers(database);
    const broken = 'ALTER TABLE "Learner" ADD COLUMN "half" TEXT; INSERT INTO "NoSuchTable" VALUES (1);';
    const folder = folderWith(database, '20990101000000_broken', broken);
    for (let attempt = 0; attempt < 2; attempt++) {
      const { code, stderr } = await migrateFrom(database, folder);
      expect(code).not.toBe(0);
      expect(stderr).toContain('NoSuchTable');
    }
    expect(await applied(database)).toEqual(names(kind));
    await using(database, async ({ db }) => {
      await expect(db.$queryRaw`SELECT half FROM "Learner"`).rejects.toThrow();
    });
    writeFileSync(join(folder, '20990101000000_broken', 'migration.sql'), UPGRADE[kind]);
    expect((await migrateFrom(database, folder)).code).toBe(0);
  });

  it('refuses a database that a newer version made', async () => {
    const database = await scratchDatabase(kind);
    await migrateFrom(database, folderWith(database, '20990101000000_nick', UPGRADE[kind]));
    const { code, stderr } = await migrate(database);
    expect(code).toBe(1);
    expect(stderr).toContain('newer version');
    expect(stderr).toContain('20990101000000_nick');
  });
});
