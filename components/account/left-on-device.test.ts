import { expect, it } from 'vitest';
import { keepMock } from '@/components/mock/kept-mock';
import { keepNote } from '@/components/practice/around/note-outbox';
import { keepUnsent } from '@/components/practice/outbox';
import { givenOf } from '@/components/practice/testing/samples';
import { makeTextStore } from '@/components/practice/text-store';
import { isAnythingLeft, type LeftOnDevice, NOTHING_LEFT, nameUnsent, readLeft } from './left-on-device';

it('finds nothing on a device that holds settings and what the server has', () => {
  const store = makeTextStore(() => null);
  store.set('checkpoint:preferences', '{}');
  keepMock(store, 'm2', { at: 1, queue: [] });
  const left = readLeft(store, { waiting: 0, held: 0 });
  expect(left).toEqual(NOTHING_LEFT);
  expect(isAnythingLeft(left)).toBe(false);
});

it('finds answers of the queue and of the outbox, notes, exams and texts of decks', () => {
  const store = makeTextStore(() => null);
  keepUnsent(store, givenOf('a'));
  keepNote(store, { issued: 'i', note: 'mine' });
  const change = { position: 1, seq: 1, response: null, flagged: false, struck: [], spentMs: 0, waited: false };
  keepMock(store, 'm1', { at: 1, queue: [change] });
  store.set('checkpoint-deck ann d1', '{"text":"# A","base":1,"known":null}');
  const left = readLeft(store, { waiting: 2, held: 1 });
  expect(left).toEqual({ answers: 4, notes: 1, exams: ['m1'], decks: 1 });
});

it.each<[Partial<LeftOnDevice>, string]>([
  [{ answers: 1 }, '1 answer'],
  [{ answers: 2, notes: 1 }, '2 answers and 1 note'],
  [{ notes: 2 }, '2 notes'],
  [{ exams: ['m1'] }, 'Answers of a mock exam'],
  [{ decks: 1 }, 'Changes to a deck'],
  [
    { answers: 3, notes: 1, exams: ['m1', 'm2'], decks: 2 },
    '3 answers, 1 note, answers of 2 mock exams and changes to 2 decks',
  ],
])('names what was not sent of %j', (some, named) => {
  const left = { ...NOTHING_LEFT, ...some };
  expect(nameUnsent(left)).toBe(named);
  expect(isAnythingLeft(left)).toBe(true);
});
