import type { DeckState } from './deck-client';
import { readKept } from './kept-text';

/** What the editor begins with. */
export interface Beginning {
  text: string;
  /** The revision that it began from, and that one's text as far as it is the newest. */
  base: number;
  baseText: string;
  /** When the server's draft was kept; null where there is none. */
  known: number | null;
}

/** What this device kept and the server may not have goes first, then one's draft, then the newest revision. */
export function beginWith({ newest, draft }: DeckState, userId: string, deckId: string): Beginning {
  const own = readKept(userId, deckId) ?? draft;
  const known = draft?.changedAt ?? null;
  if (own === null) return { text: newest.text, base: newest.number, baseText: newest.text, known };
  const isOnNewest = own.base === newest.number;
  return { text: own.text, base: own.base, baseText: isOnNewest ? newest.text : '', known };
}
