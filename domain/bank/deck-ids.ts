import { isId } from './slug';

/** Parts what an author wrote from the deck that it stands in. No authored id may hold it, and a URL takes it as it is. */
const MARK = '~';

/** An id of a group's deck as a bank of several files knows it: the author's own, then the deck's key. Of one that is qualified, itself. */
export function qualifyId(id: string, deckKey: string): string {
  return id.includes(MARK) ? id : `${id}${MARK}${deckKey}`;
}

/** The key of the deck that an id belongs to; null for the shipped bank. */
export function deckKeyIn(id: string): string | null {
  const at = id.lastIndexOf(MARK);
  return at === -1 ? null : id.slice(at + 1);
}

/** The id as its author wrote it. */
export function authoredId(id: string): string {
  const at = id.lastIndexOf(MARK);
  return at === -1 ? id : id.slice(0, at);
}

/** The key of a deck: the first 12 hex digits of its id, a UUID. Throws for an id that holds fewer. */
export function deckKeyOf(deckId: string): string {
  const key = deckId.replaceAll('-', '').toLowerCase().slice(0, 12);
  if (!/^[0-9a-f]{12}$/.test(key)) throw new Error(`"${deckId}" is no id of a deck`);
  return key;
}

/** Whether a text can be an id of the shipped bank or of a deck. */
export function isBankId(text: string): boolean {
  const key = deckKeyIn(text);
  return key === null ? isId(text) : isId(authoredId(text)) && /^[0-9a-f]{12}$/.test(key);
}
