import type { DeckState } from './deck-client';
import { readKept } from './kept-text';

/** What the editor begins with. */
export interface Beginning {
  text: string;
  /** The revision that it began from, and that one's text as far as it is the newest. */
  base: number;
  baseText: string;
  /** When the server kept the draft that the text went on from; null where there is none. */
  known: number | null;
  /** Whether the server has this text. */
  isKept: boolean;
}

/**
 * What this device kept and the server may not have goes first, then one's draft, then the newest revision. A text of the device names the draft
 * that it went on from, so that a newer one of another device is not overwritten by it.
 */
export function beginWith({ newest, draft }: DeckState, userId: string, deckId: string): Beginning {
  const local = readKept(userId, deckId);
  const baseTextOf = (base: number) => (base === newest.number ? newest.text : '');
  if (local !== null && local.text !== draft?.text) {
    const { text, base, known } = local;
    return { text, base, known, baseText: baseTextOf(base), isKept: false };
  }
  if (draft !== null)
    return {
      text: draft.text,
      base: draft.base,
      baseText: baseTextOf(draft.base),
      known: draft.changedAt,
      isKept: true,
    };
  return { text: newest.text, base: newest.number, baseText: newest.text, known: null, isKept: true };
}
