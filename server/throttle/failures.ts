import type { Store } from '../store/open-store';
import { countFailure, forgetTries, readTries } from '../store/throttle';
import type { Turn } from './throttle';

const MINUTE_MS = 60_000;
/** Five failures, each within a quarter of an hour of the one before; then half a minute of rest, doubled with each failure up to a quarter of an hour. */
const BACK_OFF = { limit: 5, windowMs: 15 * MINUTE_MS, pauseMs: MINUTE_MS / 2, longestMs: 15 * MINUTE_MS };

/** Whether a key is open, without counting anything. */
export async function isOpen(store: Store, { key, now }: { key: string; now: number }): Promise<Turn> {
  const tries = await readTries(store, key);
  return tries === null || tries.closedUntil <= now
    ? { status: 'open' }
    : { status: 'closed', until: tries.closedUntil };
}

/**
 * Counts a try as a failure before it is known to be one, so that many at once cannot pass together; `forgive` takes it back. `closed`: it may
 * not be made at all, and was not counted. Never closed for good.
 */
export async function countAsFailure(store: Store, { key, now }: { key: string; now: number }): Promise<Turn> {
  const { counted, closedUntil } = await countFailure(store, { key, now, ...BACK_OFF });
  return counted ? { status: 'open' } : { status: 'closed', until: closedUntil };
}

/** The failures of a key are forgotten: it was them after all. */
export function forgive(store: Store, key: string): Promise<void> {
  return forgetTries(store, key);
}
