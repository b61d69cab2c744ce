import { openDatabase } from './database';
import { changeStatus, nothingOffline } from './status';

/** Empties the queue and the pack: whoever comes next to this device finds nothing of them. */
export async function clearOffline(): Promise<void> {
  try {
    const db = await openDatabase();
    await Promise.all(Array.from(db.objectStoreNames, (name) => db.clear(name)));
  } catch {
    // A browser that keeps no database has nothing to clear.
  }
  changeStatus(nothingOffline);
}
