import type { Database } from 'better-sqlite3';

/** How long a statement waits for another process's write, in ms. */
const BUSY_TIMEOUT_MS = 5_000;

/** What the durability of an acknowledged answer rests on. */
const PRAGMAS = [
  { name: 'journal_mode', value: 'wal' },
  /** FULL: in WAL mode the only level at which a commit waits until it is on the disk. */
  { name: 'synchronous', value: 2 },
  { name: 'foreign_keys', value: 1 },
  { name: 'busy_timeout', value: BUSY_TIMEOUT_MS },
  { name: 'trusted_schema', value: 0 },
  /** What is deleted or written over is gone from the file as well, not just from the tables. */
  { name: 'secure_delete', value: 1 },
] as const;

/** Sets them and reads them back: SQLite ignores in silence what it cannot do, such as WAL on a network drive. */
export function setPragmas(client: Database): void {
  for (const { name, value } of PRAGMAS) {
    client.pragma(`${name} = ${value}`);
    const actual = client.pragma(name, { simple: true });
    // The adapter has the driver answer integers as bigint.
    const plain = typeof actual === 'bigint' ? Number(actual) : actual;
    if (plain !== value) {
      throw new Error(
        `SQLite keeps ${name} at ${String(plain)} instead of ${value}: the data folder's drive may not support it.`,
      );
    }
  }
}
