import type { DeckRequest } from '@/domain/session/deck-check';
import { readBank } from '../bank';
import { db } from '../db';
import type { Store } from '../store/open-store';
import { checkInBackground } from './check/check-in-background';
import type { CheckOutcome } from './check/pool';

/** What the use cases of decks stand on. */
export interface Decks {
  store: Store;
  /** Ids of the shipped topics, after which no deck is named. */
  topics: () => ReadonlySet<string>;
  check: (key: string, request: DeckRequest) => Promise<CheckOutcome>;
}

/** Decks as this process serves them. */
export async function openDecks(): Promise<Decks> {
  const topics = () => new Set(readBank().topics.map(({ id }) => id));
  return { store: await db(), topics, check: checkInBackground };
}

/** The UTC day by which sources are judged. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
