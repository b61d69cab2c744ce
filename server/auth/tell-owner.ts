import type { Store } from '../store/open-store';
import { take } from '../throttle/throttle';
import { writeLetter } from './letters';
import { hashToken } from './secrets';

const HOUR_MS = 3_600_000;

/** Tells who has an account that somebody wanted another one with its address: at most three letters an hour, as nobody's letter box is for others to fill. */
export async function tellOwner(store: Store, { email, now }: { email: string; now: number }): Promise<void> {
  const turn = await take(store, { key: `known ${hashToken(email)}`, limit: 3, windowMs: HOUR_MS, now });
  if (turn.status === 'open')
    await writeLetter('already-known', { recipient: email, name: 'again', path: '/sign-in' }, now);
}
