import type { Store } from '../store/open-store';
import { countTry } from '../store/throttle';

/** `closed`: too many tries; the next one may come at `until`. */
export type Turn = { status: 'open' } | { status: 'closed'; until: number };

/** Takes one of `limit` turns that a key has in each window. All processes that serve the database count together. */
export async function take(
  store: Store,
  { key, limit, windowMs, now }: { key: string; limit: number; windowMs: number; now: number },
): Promise<Turn> {
  const { count, windowFrom } = await countTry(store, { key, windowMs, now });
  return count <= limit ? { status: 'open' } : { status: 'closed', until: windowFrom + windowMs };
}
