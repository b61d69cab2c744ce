import { countKept } from '@/components/editor/kept-text';
import { unsentMocks } from '@/components/mock/kept-mock';
import { count } from '@/components/offline/say-age';
import { type OfflineStatus, readStatus } from '@/components/offline/status';
import { readNotes } from '@/components/practice/around/note-outbox';
import { readUnsent } from '@/components/practice/outbox';
import { lastingStore, type TextStore } from '@/components/practice/text-store';

/** What this device holds and the server does not. */
export interface LeftOnDevice {
  answers: number;
  notes: number;
  /** Mock exams with answers that were not sent, by their ids. */
  exams: string[];
  /** Decks with text that was not kept. */
  decks: number;
}

export const NOTHING_LEFT: LeftOnDevice = { answers: 0, notes: 0, exams: [], decks: 0 };

type Status = Pick<OfflineStatus, 'waiting' | 'held'>;

export function readLeft(store: TextStore = lastingStore, { waiting, held }: Status = readStatus()): LeftOnDevice {
  return {
    answers: waiting + held + readUnsent(store).length,
    notes: readNotes(store).length,
    exams: unsentMocks(store),
    decks: countKept(store),
  };
}

/** What can be sent from any page, as the subject of a sentence: "2 answers and 1 note"; null where there is nothing. */
export function nameUnsent({ answers, notes }: LeftOnDevice): string | null {
  const named = [answers > 0 ? count(answers, 'answer') : '', notes > 0 ? count(notes, 'note') : ''].filter(Boolean);
  return named.length === 0 ? null : named.join(' and ');
}

/** Whether signing out would throw anything away. */
export function isAnythingLeft({ answers, notes, exams, decks }: LeftOnDevice): boolean {
  return answers + notes + exams.length + decks > 0;
}
