import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

/** Long enough for any machine; without a bound a test would hang where nothing is written. */
const PATIENCE_MS = 120_000;

/** Watches the database of a server from now on: the function that it answers resolves as soon as anything is written. */
export function watchWrites(dataDir: string): () => Promise<void> {
  const wal = join(dataDir, 'checkpoint.db-wal');
  const look = () => {
    const found = statSync(wal, { bigint: true, throwIfNoEntry: false });
    return `${found?.size} ${found?.mtimeNs}`;
  };
  const before = look();
  return async () => {
    const until = performance.now() + PATIENCE_MS;
    while (look() === before) {
      if (performance.now() > until) throw new Error('Nothing was written.');
      await turn();
    }
  };
}
