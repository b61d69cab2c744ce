import { expect, it } from 'vitest';
import { makeTextStore } from '@/components/practice/text-store';
import { forgetMock, keepMock, readMock, unsentMocks } from './kept-mock';
import type { Change } from './outgoing';

const change: Change = {
  ...{ position: 3, seq: 2, response: { choices: ['a'] }, flagged: false, struck: [], spentMs: 900, waited: false },
};

it('keeps what is still to be sent, which has waited when it is read again', () => {
  const store = makeTextStore(() => null);
  keepMock(store, 'm1', { at: 3, queue: [change] });
  expect(readMock(store, 'm1')).toEqual({ at: 3, queue: [{ ...change, waited: true }] });
  expect(readMock(store, 'm2')).toBeNull();
  forgetMock(store, 'm1');
  expect(readMock(store, 'm1')).toBeNull();
});

it.each([
  ['no JSON', '{'],
  ['another shape', '7'],
  ['no place', '{"queue":[]}'],
])('reads nothing from %s', (_, text) => {
  const store = makeTextStore(() => null);
  store.set('checkpoint:mock:m1', text);
  expect(readMock(store, 'm1')).toBeNull();
});

it('leaves out what is no change', () => {
  const store = makeTextStore(() => null);
  store.set('checkpoint:mock:m1', '{"at":1,"queue":[null,7,{"position":1}]}');
  expect(readMock(store, 'm1')).toEqual({ at: 1, queue: [] });
});

it('names the exams of which something was not sent', () => {
  const store = makeTextStore(() => null);
  keepMock(store, 'm1', { at: 3, queue: [change] });
  keepMock(store, 'm2', { at: 1, queue: [] });
  expect(unsentMocks(store)).toEqual(['m1']);
});
