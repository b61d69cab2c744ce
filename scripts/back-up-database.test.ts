import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { commitAnswer } from '@/server/store/commit';
import { createLearner } from '@/server/store/learners';
import type { Store } from '@/server/store/open-store';
import { change, issuedRow, memoryRow, NOON, reviewRow } from '@/server/store/testing/rows';
import { KINDS, scratchDatabase, scratchStore } from '@/server/store/testing/scratch-database';
import { backup } from './testing/run-script';

/** Answers until it is told to stop; each commit leaves as many reviews as the memory has reps and as the revision says. */
async function answerWithoutEnd(store: Store, id: string, until: () => boolean): Promise<number> {
  for (let n = 0; ; n++) {
    if (until()) return n;
    const name = `${id}-${n}`;
    const status = await commitAnswer(store, {
      learner: change({ id, expectedRevision: n, openIssuedId: name }),
      review: reviewRow({ id: name, issuedId: name }),
      memory: memoryRow({ reps: n + 1 }),
      issued: issuedRow({ id: name }),
    });
    expect(status).toBe('committed');
    // SQLite answers without a pause: others get a turn only if one is made.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe.each(KINDS)('a backup of %s', (kind) => {
  it('is consistent and whole, though taken while answers come in', async () => {
    const store = await scratchStore(kind);
    let over = false;
    const learners = ['ann', 'bob', 'cy'];
    // Before the first backup begins, or it may find nobody.
    for (const id of learners) await createLearner(store, { id, now: NOON, timeZone: 'UTC' });
    const writers = learners.map((id) => answerWithoutEnd(store, id, () => over));
    const files = ['one', 'two', 'three'].map((name) => join(store.database.dataDir, `${name}.db`));
    const runs = [];
    for (const file of files) runs.push(await backup(store.database, '--to', file));
    over = true;
    const written = await Promise.all(writers);
    for (const [i, { code, stdout, stderr }] of runs.entries()) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(files[i]);
      expect(stdout).toMatch(/MB; rows: .*Learner 3, .*Review \d+/);
    }
    expect(Math.min(...written)).toBeGreaterThan(0);

    let last = 0;
    for (const file of files) {
      const db = new Database(file, { readonly: true });
      const rows = db
        .prepare(
          `SELECT l.revision, (SELECT count(*) FROM "Review" r WHERE r.learnerId = l.id) AS reviews,
            (SELECT count(*) FROM "Issued" i WHERE i.learnerId = l.id) AS issued,
            coalesce((SELECT reps FROM "Memory" m WHERE m.learnerId = l.id), 0) AS reps FROM "Learner" l`,
        )
        .all() as Record<'revision' | 'reviews' | 'issued' | 'reps', number>[];
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      db.close();
      expect(rows).toHaveLength(3);
      for (const { revision, reviews, issued, reps } of rows) {
        expect([reviews, issued, reps]).toEqual([revision, revision, revision]);
      }
      const total = rows.reduce((sum, { reviews }) => sum + reviews, 0);
      expect(total).toBeGreaterThanOrEqual(last);
      last = total;
    }
    expect(last).toBeGreaterThan(0);
  });

  it('goes to the data folder, readable by its owner alone, and leaves nothing else there', async () => {
    const database = await scratchDatabase(kind);
    expect((await backup(database)).code).toBe(0);
    const folder = join(database.dataDir, 'backups');
    const names = readdirSync(folder);
    expect(names).toEqual([expect.stringMatching(/^checkpoint-\d{8}T\d{6}\.\d{3}Z\.db$/)]);
    if (process.platform !== 'win32') expect(statSync(join(folder, String(names[0]))).mode & 0o777).toBe(0o600);
  });

  it('never overwrites a file', async () => {
    const database = await scratchDatabase(kind);
    const file = join(database.dataDir, 'precious.db');
    writeFileSync(file, 'precious');
    const { code, stderr } = await backup(database, '--to', file);
    expect(code).toBe(1);
    expect(stderr).toContain('exists already');
    expect(statSync(file).size).toBe(8);
  });
});

it('a backup of a database that is not there says so, and makes none', async () => {
  const database = await scratchDatabase('sqlite', 'empty');
  const { code, stderr } = await backup(database);
  expect(code).toBe(1);
  expect(stderr).toContain('There is no database');
  expect(readdirSync(database.dataDir)).toEqual(['backups']);
});
