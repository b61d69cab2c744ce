import type { Store } from '../store/open-store';
import { countFailure, readTries, uncountFailure } from '../store/throttle';
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
 * Counts a try as a failure before it is known to be one, so that many at once cannot pass together; `takeBack` is for when it was none, and
 * leaves all as if this try had not been: what others guessed meanwhile still counts, and nobody learns from their own number of tries whether
 * somebody got in. `closed`: it may not be made at all, and was not counted. Never closed for good.
 */
export async function countAsFailure(
  store: Store,
  { key, now }: { key: string; now: number },
): Promise<{ status: 'open'; takeBack: () => Promise<void> } | Extract<Turn, { status: 'closed' }>> {
  const before = await readTries(store, key);
  const { counted, closedUntil } = await countFailure(store, { key, now, ...BACK_OFF });
  if (!counted) return { status: 'closed', until: closedUntil };
  const windowFrom = before?.windowFrom ?? now;
  return { status: 'open', takeBack: () => uncountFailure(store, { key, now, windowFrom }) };
}
