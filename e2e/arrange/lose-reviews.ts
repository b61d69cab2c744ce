import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Takes the log away from a running server, as a broken disk might: every page that reads it fails from now on. */
export function loseReviews(dataDir: string): void {
  const database = new Database(join(dataDir, 'checkpoint.db'));
  database.exec('ALTER TABLE "Review" RENAME TO "Lost"');
  database.close();
}
