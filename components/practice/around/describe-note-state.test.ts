import { expect, it } from 'vitest';
import { describeNoteState } from './describe-note-state';
import type { NoteState } from './use-note';

it.each<[NoteState, RegExp]>([
  [{ status: 'idle' }, /Only you see it/],
  [{ status: 'typing' }, /Saving/],
  [{ status: 'saved' }, /Saved/],
  [{ status: 'waiting', survivesClosing: true }, /kept on this device/],
  [{ status: 'waiting', survivesClosing: false }, /Leave this page open/],
  [{ status: 'refused', message: 'Too long.' }, /Too long/],
])('%o', (state, expected) => {
  expect(describeNoteState(state)).toMatch(expected);
});
