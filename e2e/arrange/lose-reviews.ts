import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Takes the log away from a running server, as a broken disk might: every page that reads it fails, until what this answers is called. */
export function loseReviews(dataDir: string): () => void {
  const change = (statement: string) => {
    const database = new Database(join(dataDir, 'checkpoint.db'), { timeout: 10_000 });
    database.exec(statement);
    database.close();
  };
  change('ALTER TABLE "Review" RENAME TO "Lost"');
  return () => change('ALTER TABLE "Lost" RENAME TO "Review"');
}
