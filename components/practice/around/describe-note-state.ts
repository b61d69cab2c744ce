import type { NoteState } from './use-note';

/** Where a note is, in words. */
export function describeNoteState(state: NoteState): string {
  switch (state.status) {
    case 'idle':
      return 'Only you see it. It is saved as you write.';
    case 'typing':
    case 'saving':
      return 'Saving …';
    case 'saved':
      return 'Saved.';
    case 'waiting':
      return state.survivesClosing
        ? 'Not saved yet: the server cannot be reached. Your note is kept on this device and sent as soon as it can be.'
        : 'Not saved yet: the server cannot be reached, and this browser keeps nothing for later. Leave this page open.';
    case 'refused':
      return `The server did not take this note; it is kept on this device. ${state.message}`;
  }
}
