import type { Actor } from '../auth/actor';
import { processWide } from '../process-wide';
import type { Store } from '../store/open-store';
import { readPublicationsOf } from '../store/publications';
import type { Publication } from '../store/published-decks';

/** For so long what a publish, a withdrawal or a leave has changed may go unnoticed. */
export const DECKS_FRESH_MS = 1_000;

/** Accounts whose decks are remembered. */
const MOST_ACCOUNTS = 2_000;

interface Kept {
  readAt: number;
  decks: Promise<readonly Publication[]>;
}

const NONE: readonly Publication[] = [];

/** The published decks of an actor's groups, read at most once a second for each account. Whoever has no account has none, and nothing is read. */
export function decksOf(store: Store, actor: Actor, now: number): Promise<readonly Publication[]> {
  if (actor.kind !== 'member') return Promise.resolve(NONE);
  const all = processWide('decks-of', () => new Map<string, Kept>());
  const { userId } = actor;
  const known = all.get(userId);
  if (known !== undefined && now - known.readAt < DECKS_FRESH_MS && known.readAt <= now) return known.decks;
  const decks = readPublicationsOf(store, userId);
  if (all.size >= MOST_ACCOUNTS) all.clear();
  all.set(userId, { readAt: now, decks });
  decks.catch(() => all.delete(userId));
  return decks;
}
