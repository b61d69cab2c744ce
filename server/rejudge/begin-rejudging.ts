import { readBank } from '../bank';
import { db } from '../db';
import { rejudgeShipped } from './rejudge-shipped';
import { sweepRejudging } from './sweep-rejudging';

/** How often it is asked whether something was published. */
const PAUSE_MS = 2_000;

/**
 * Judges answers again soon after a key was corrected, and at once what a process that ended has left. Shipped items are looked at once in each process,
 * not with every sweep: while servers of two versions share a database, each would judge by its own keys what the other has judged.
 */
export function beginRejudging(): void {
  const tell = (error: unknown) => console.error('Answers wait to be judged again:', error);
  const sweep = async () => sweepRejudging(await db(), Date.now());
  const shipped = async () => rejudgeShipped(await db(), readBank(), Date.now());
  shipped().catch(tell);
  sweep().catch(tell);
  setInterval(() => sweep().catch(tell), PAUSE_MS).unref();
}
