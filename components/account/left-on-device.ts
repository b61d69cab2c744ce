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

/** What was not sent, to begin a sentence with: "2 answers and 1 note". Empty where there is nothing. */
export function nameUnsent({ answers, notes, exams, decks }: LeftOnDevice): string {
  const named = [
    ...(answers > 0 ? [count(answers, 'answer')] : []),
    ...(notes > 0 ? [count(notes, 'note')] : []),
    ...(exams.length > 0
      ? [exams.length === 1 ? 'answers of a mock exam' : `answers of ${exams.length} mock exams`]
      : []),
    ...(decks > 0 ? [decks === 1 ? 'changes to a deck' : `changes to ${decks} decks`] : []),
  ];
  const told = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(named);
  return told.slice(0, 1).toUpperCase() + told.slice(1);
}

/** Whether signing out would throw anything away. */
export function isAnythingLeft({ answers, notes, exams, decks }: LeftOnDevice): boolean {
  return answers + notes + exams.length + decks > 0;
}
