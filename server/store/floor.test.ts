import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openFloor } from '@/server/store/floor';
import { scratchDatabase } from '@/server/store/testing/scratch-database';

it('reads what it wrote last and writes two rows a time, also after it was opened again', async () => {
  const { dataDir } = await scratchDatabase('sqlite', 'empty');
  const path = join(dataDir, 'floor.db');
  for (let round = 0; round < 2; round++) {
    const floor = openFloor(path);
    floor.readOneAndWriteTwo();
    floor.readOneAndWriteTwo();
    floor.close();
  }
  const db = new Database(path, { readonly: true });
  expect(db.prepare('SELECT revision FROM state').pluck().all()).toEqual([4]);
  expect(db.prepare('SELECT revision FROM log ORDER BY id').pluck().all()).toEqual([1, 2, 3, 4]);
  db.close();
});
