import type { Marks, MarksRequest } from '@/domain/session/around';
import type { Reply } from '../practice-client';
import type { TextStore } from '../text-store';

/** A note that the server has not acknowledged, by the question it was written at. */
export interface UnsavedNote {
  issued: string;
  note: string;
}

const prefix = 'checkpoint:note:';

/** False when the note lives in this page alone. */
export function keepNote(store: TextStore, { issued, note }: UnsavedNote): boolean {
  return store.set(prefix + issued, note);
}

export function readNote(store: TextStore, issued: string): string | null {
  return store.get(prefix + issued);
}

export function readNotes(store: TextStore): UnsavedNote[] {
  const keys = store.keys().filter((key) => key.startsWith(prefix));
  return keys.map((key) => ({ issued: key.slice(prefix.length), note: store.get(key) ?? '' }));
}

export type SaveMarks = (request: MarksRequest) => Promise<Reply<Marks>>;

/** Sends a note that is kept; it is forgotten here once the server has it, unless it was changed meanwhile. */
export async function sendNote(store: TextStore, unsaved: UnsavedNote, save: SaveMarks): Promise<Reply<Marks>> {
  const reply = await save(unsaved);
  const isSame = readNote(store, unsaved.issued) === unsaved.note;
  if (reply.status === 'ok' && isSame) store.remove(prefix + unsaved.issued);
  return reply;
}

/** Sends what was written and never reached the server, one after another; stops where nobody answers. */
export async function sendNotes(store: TextStore, save: SaveMarks): Promise<void> {
  for (const unsaved of readNotes(store)) {
    const reply = await sendNote(store, unsaved, save);
    if (reply.status === 'unreachable') return;
  }
}
