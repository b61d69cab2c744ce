import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Lets a mock exam end at this moment of the server's clock, as if it had begun so much earlier. Nobody can wait for two hours. */
export function moveDeadline(dataDir: string, mockId: string, deadlineAt: number): void {
  const database = new Database(join(dataDir, 'checkpoint.db'), { timeout: 10_000 });
  const { changes } = database
    .prepare('UPDATE "Mock" SET "startedAt" = "startedAt" - ("deadlineAt" - ?), "deadlineAt" = ? WHERE "id" = ?')
    .run(deadlineAt, deadlineAt, mockId);
  database.close();
  if (changes !== 1) throw new Error(`There is no mock exam ${mockId}.`);
}
