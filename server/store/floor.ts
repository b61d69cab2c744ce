import Database from 'better-sqlite3';
import { setPragmas } from '@/server/store/sqlite-pragmas';

export interface Floor {
  /** Reads one row and commits one durable transaction of two rows. */
  readOneAndWriteTwo(): void;
  close(): void;
}

/**
 * The least that answering can cost, by the raw driver with our pragmas: what the benchmark measures the application against. Its two
 * tables stand in a file of their own, which is as durable and as long as the database's.
 */
export function openFloor(path: string): Floor {
  const db = new Database(path);
  setPragmas(db);
  db.exec(`
    CREATE TABLE IF NOT EXISTS state (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS log (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL);
    INSERT OR IGNORE INTO state VALUES (1, 0, '');
  `);
  const read = db.prepare<[], { revision: number }>('SELECT id, revision, body FROM state WHERE id = 1');
  const update = db.prepare('UPDATE state SET revision = ?, body = ? WHERE id = 1');
  const insert = db.prepare('INSERT INTO log (revision, body) VALUES (?, ?)');
  /** As long as a review with its ids and hashes. */
  const body = 'x'.repeat(300);
  const writeTwo = db.transaction((revision: number) => {
    update.run(revision, body);
    insert.run(revision, body);
  });
  return {
    readOneAndWriteTwo: () => writeTwo.immediate((read.get()?.revision ?? 0) + 1),
    close: () => db.close(),
  };
}
