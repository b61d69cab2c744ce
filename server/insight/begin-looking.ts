import { db } from '../db';
import { sweepSuspects } from './sweep-suspects';

const HOUR_MS = 3_600_000;
/** A server that has just begun serves those who waited for it first. */
const FIRST_MS = 30_000;

/** Looks for keys that look wrong soon after the start, and every hour. */
export function beginLooking(): void {
  const look = async () => {
    await sweepSuspects(await db(), Date.now());
  };
  const tried = () => void look().catch((error: unknown) => console.error('Keys wait to be looked at:', error));
  setTimeout(tried, FIRST_MS).unref();
  setInterval(tried, HOUR_MS).unref();
}
