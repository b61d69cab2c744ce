import { createHash } from 'node:crypto';
import type { Store } from '../store/open-store';
import { countAsFailure, isOpen } from '../throttle/failures';
import { type Turn, take } from '../throttle/throttle';
import type { Limit } from './endpoints';
import { hashToken } from './secrets';

const HOUR_MS = 3_600_000;

/** Who tries, as far as it is known before anything is looked up. */
export interface Trying {
  store: Store;
  /** The network address that the request came from. */
  address: string;
  /** The e-mail address that is tried, or the account or challenge that a code is tried for; null where there is none. */
  subject: string | null;
  now: number;
}

/** A try that may be made, and what is to be done when it is known how it went. */
export interface Try {
  succeeded(): Promise<void>;
  failed(): Promise<void>;
}

const nothing: Try = { succeeded: async () => undefined, failed: async () => undefined };

/** Takes a turn for a try, or tells when there is one again. */
export async function begin(limit: Limit, trying: Trying): Promise<Try | Extract<Turn, { status: 'closed' }>> {
  const { store, now, address } = trying;
  const subject = trying.subject ?? address;
  switch (limit) {
    case 'none':
      return nothing;
    case 'few':
      return orClosed(await take(store, { key: keyOf('auth', address), limit: 60, windowMs: HOUR_MS, now }));
    case 'letter':
    case 'own letter': {
      const many = await take(store, { key: keyOf('letters', address), limit: 30, windowMs: HOUR_MS, now });
      if (many.status === 'closed') return many;
      return orClosed(await take(store, { key: keyOf('letter', subject), limit: 3, windowMs: HOUR_MS, now }));
    }
    case 'password':
      return beginGuess(trying, keyOf('password', subject), keyOf('password from', address));
    case 'own password':
    case 'code':
      return beginGuess(trying, keyOf(limit, subject), null);
  }
}

const orClosed = (turn: Turn) => (turn.status === 'closed' ? turn : nothing);

/** An account's failures are counted ahead, so that many at once cannot pass together; an address's afterwards, as a whole class may sign in from one. */
async function beginGuess({ store, now }: Trying, of: string, from: string | null) {
  if (from !== null) {
    const turn = await isOpen(store, { key: from, now });
    if (turn.status === 'closed') return turn;
  }
  const turn = await countAsFailure(store, { key: of, now });
  if (turn.status === 'closed') return turn;
  return {
    succeeded: turn.takeBack,
    failed: async () => {
      if (from !== null) await countAsFailure(store, { key: from, now });
    },
  };
}

/** A code is right for its half minute and the two beside it; for that long it is remembered who used it. */
const CODE_MS = 3 * 60_000;

/** Uses up an account's right code. False where it was used before. */
export async function useUp(
  store: Store,
  { userId, code, now }: { userId: string; code: string; now: number },
): Promise<boolean> {
  const key = keyOf('used code', `${userId} ${code}`);
  return (await take(store, { key, limit: 1, windowMs: CODE_MS, now })).status === 'open';
}

/** The keys under which tries of an account are counted, but for codes that were used, which are forgotten after minutes. */
export function keysOf({ userId, email }: { userId: string; email: string }): string[] {
  const kinds = ['letter', 'password', 'own password', 'code'];
  return [`known ${hashToken(email)}`, ...[userId, email].flatMap((of) => kinds.map((kind) => keyOf(kind, of)))];
}

/** Names nobody: what is tried is not to be read in the table of tries. */
function keyOf(what: string, of: string): string {
  return `${what} ${createHash('sha256').update(of.trim().toLowerCase()).digest('base64url').slice(0, 32)}`;
}
