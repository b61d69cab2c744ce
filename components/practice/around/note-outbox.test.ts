import { expect, it, vi } from 'vitest';
import type { Marks } from '@/domain/session/around';
import { makeTextStore } from '../text-store';
import { keepNote, readNote, readNotes, type SaveMarks, sendNote, sendNotes } from './note-outbox';

const saved: Marks = { flagged: false, suspended: false, buriedUntil: null, note: '' };
const ok: SaveMarks = () => Promise.resolve({ status: 'ok', body: saved });
const away: SaveMarks = () => Promise.resolve({ status: 'unreachable' });
const storeWith = (...notes: [string, string][]) => {
  const store = makeTextStore(() => null);
  for (const [issued, note] of notes) keepNote(store, { issued, note });
  return store;
};

it('forgets a note once the server has it', async () => {
  const store = storeWith(['i', 'mine']);
  await sendNote(store, { issued: 'i', note: 'mine' }, ok);
  expect(readNote(store, 'i')).toBeNull();
});

it('keeps a note that was changed on the way', async () => {
  const store = storeWith(['i', 'mine']);
  const save: SaveMarks = (request) => {
    keepNote(store, { issued: 'i', note: 'mine, and more' });
    return ok(request);
  };
  await sendNote(store, { issued: 'i', note: 'mine' }, save);
  expect(readNote(store, 'i')).toBe('mine, and more');
});

it('keeps all notes where nobody answers, and stops asking', async () => {
  const store = storeWith(['i', 'a'], ['j', 'b']);
  const save = vi.fn(away);
  await sendNotes(store, save);
  expect(save).toHaveBeenCalledOnce();
  expect(readNotes(store)).toHaveLength(2);
});

it('sends the others where one is refused, which stays', async () => {
  const store = storeWith(['i', 'a'], ['j', 'b']);
  const save: SaveMarks = (request) =>
    request.issued === 'i' ? Promise.resolve({ status: 'refused', code: 404, message: 'Unknown.' }) : ok(request);
  await sendNotes(store, save);
  expect(readNotes(store)).toEqual([{ issued: 'i', note: 'a' }]);
});

it('takes an empty note for one that was deleted', async () => {
  const store = storeWith(['i', '']);
  const save = vi.fn(ok);
  await sendNotes(store, save);
  expect(save).toHaveBeenCalledWith({ issued: 'i', note: '' });
});
