import { deckKeyIn, deckKeyOf } from '@/domain/bank/deck-ids';
import type { Item } from '@/domain/bank/item';
import { isOnTrial } from '@/domain/exam/on-trial';
import type { Actor } from '../auth/actor';
import { decksOf } from '../bank/decks-of';
import { processWide } from '../process-wide';
import { countFirstAnswers } from '../store/first-answers';
import type { Store } from '../store/open-store';

/** For so long another answer changes nothing. */
const FRESH_MS = 60_000;
const MOST_KEPT = 500;

interface Kept {
  readAt: number;
  items: ReadonlyMap<string, Item>;
  onTrial: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** The items of an actor's bank that do not count in a mock exam yet: those of decks on trial that too few have answered as they are now. */
export async function readOnTrial(
  store: Store,
  actor: Actor,
  items: ReadonlyMap<string, Item>,
): Promise<ReadonlySet<string>> {
  const now = Date.now();
  const tried = (await decksOf(store, actor, now)).filter(({ pilots }) => pilots);
  if (tried.length === 0) return NONE;
  const all = processWide('items-on-trial', () => new Map<string, Kept>());
  const name = tried.map(({ deckId }) => deckId).join(' ');
  const kept = all.get(name);
  if (kept !== undefined && kept.items === items && now - kept.readAt < FRESH_MS) return kept.onTrial;
  const keys = new Set<string | null>(tried.map(({ deckId }) => deckKeyOf(deckId)));
  const own = [...items.values()].filter(({ id }) => keys.has(deckKeyIn(id)));
  const answers = await countFirstAnswers(store, own);
  const onTrial = new Set(own.filter(({ id }) => isOnTrial(answers.get(id) ?? 0)).map(({ id }) => id));
  if (all.size >= MOST_KEPT) all.clear();
  all.set(name, { readAt: now, items, onTrial });
  return onTrial;
}
