import { lastingStore } from '@/components/practice/text-store';

/**
 * How the offline queue and pack stand, as every tab and page may know it without opening the database: a small copy in localStorage, kept
 * by whoever changes them.
 */
export interface OfflineStatus {
  /** Answers that wait to be sent. */
  waiting: number;
  /** Answers that the server did not take, and why the first of them was not. */
  held: number;
  why: string | null;
  /** Verdicts that came and were not told yet. */
  arrived: number;
  /** When the queue was last sent whole, in ms since the epoch. */
  lastSyncedAt: number | null;
  /** When the pack was made, how many questions it holds now, and how large it was. */
  packedAt: number | null;
  packSize: number;
  packBytes: number;
  /** There was no room for the last answer. */
  isFull: boolean;
  /** What is to be told once. */
  notes: string[];
}

const key = 'checkpoint:offline';
const ownEvent = 'checkpoint:offline';

export const nothingOffline: OfflineStatus = {
  ...{ waiting: 0, held: 0, why: null, arrived: 0, lastSyncedAt: null },
  ...{ packedAt: null, packSize: 0, packBytes: 0, isFull: false, notes: [] },
};

let last: { text: string | null; status: OfflineStatus } = { text: null, status: nothingOffline };

/** The same object as long as nothing changed. */
export function readStatus(): OfflineStatus {
  const text = lastingStore.get(key);
  if (text !== last.text) last = { text, status: parse(text) };
  return last.status;
}

/** Changes some of it; all tabs hear of it. */
export function changeStatus(change: Partial<OfflineStatus>): void {
  const text = JSON.stringify({ ...readStatus(), ...change });
  if (text === lastingStore.get(key)) return;
  lastingStore.set(key, text);
  if (typeof window !== 'undefined') window.dispatchEvent(new Event(ownEvent));
}

/** Calls back whenever the status may have changed, here or in another tab. */
export function hearStatus(listener: () => void): () => void {
  const hear = (event: StorageEvent) => (event.key === key || event.key === null) && listener();
  window.addEventListener(ownEvent, listener);
  window.addEventListener('storage', hear);
  return () => {
    window.removeEventListener(ownEvent, listener);
    window.removeEventListener('storage', hear);
  };
}

function parse(text: string | null): OfflineStatus {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<OfflineStatus> | null;
    return kept === null || typeof kept !== 'object' ? nothingOffline : { ...nothingOffline, ...kept };
  } catch {
    return nothingOffline;
  }
}
