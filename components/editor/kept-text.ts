import { lastingStore, type TextStore } from '@/components/practice/text-store';

/** What this device keeps of a draft that the server may not have yet. */
export interface KeptText {
  text: string;
  base: number;
  /** When the server kept the draft that this text went on from; null for none. */
  known: number | null;
  /** The deck's group; null in what was kept before this was written down. */
  groupId: string | null;
}

/** Begins as all keys that leave the device with who signs out. */
const prefix = 'checkpoint-deck ';
const keyOf = (userId: string, deckId: string) => `${prefix}${userId} ${deckId}`;

/** Null where nothing is kept, or what is kept is none of ours. */
export function readKept(userId: string, deckId: string): KeptText | null {
  const json = lastingStore.get(keyOf(userId, deckId));
  if (json === null) return null;
  try {
    const kept: unknown = JSON.parse(json);
    const isKept = typeof kept === 'object' && kept !== null && 'text' in kept && 'base' in kept && 'known' in kept;
    if (!isKept || typeof kept.text !== 'string' || typeof kept.base !== 'number') return null;
    if (kept.known !== null && typeof kept.known !== 'number') return null;
    const groupId = 'groupId' in kept && typeof kept.groupId === 'string' ? kept.groupId : null;
    return { text: kept.text, base: kept.base, known: kept.known, groupId };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Keeps a text on the device; false where it will not outlive the page. Null forgets it. */
export function keepText(userId: string, deckId: string, kept: KeptText | null): boolean {
  if (kept !== null) return lastingStore.set(keyOf(userId, deckId), JSON.stringify(kept));
  lastingStore.remove(keyOf(userId, deckId));
  return true;
}

/** The decks of which this device keeps a text of this person's. */
export function decksKept(store: TextStore, userId: string): string[] {
  const own = keyOf(userId, '');
  return store.keys().flatMap((key) => (key.startsWith(own) ? [key.slice(own.length)] : []));
}

/** How many decks have text on this device that the server does not have. */
export function countKept(store: TextStore): number {
  return store.keys().filter((key) => key.startsWith(prefix)).length;
}
