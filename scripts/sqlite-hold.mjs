// Keeps others from migrating or replacing a SQLite database at the same time. The lock is SQLite's own, on a small file beside the
// database, so it goes when its holder does, however that ends.
import Database from 'better-sqlite3';

/** Waits until nobody else migrates or restores the database, and answers the function that lets the next one go on. */
export function holdDatabase(path, waitMs = 120_000) {
  const lock = new Database(`${path}.lock`, { timeout: waitMs });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw new Error(`Another process has been migrating or restoring ${path} for ${waitMs / 1000} s.`, {
      cause: error,
    });
  }
  return () => lock.close();
}
