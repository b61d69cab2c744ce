import { db } from '../db';
import { sweepRejudging } from './sweep-rejudging';

/** How often it is asked whether something was published. */
const PAUSE_MS = 2_000;

/** Judges answers again soon after a key was corrected, and at once what a process that ended has left. */
export function beginRejudging(): void {
  const sweep = async () => sweepRejudging(await db(), Date.now());
  const tried = () => sweep().catch((error: unknown) => console.error('Answers wait to be judged again:', error));
  tried();
  setInterval(tried, PAUSE_MS).unref();
}
