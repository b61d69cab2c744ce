import { expect, it } from 'vitest';
import { keepDraft, readDraft } from './draft';
import { makeTextStore } from './text-store';

it('comes back for its own question alone', () => {
  const store = makeTextStore(() => null);
  const draft = { issued: 'i', attempt: { choices: ['x'] }, elapsedMs: 1200, struck: ['y'], isOpen: true };
  keepDraft(store, draft);
  expect(readDraft(store, 'i')).toEqual(draft);
  expect(readDraft(store, 'other')).toBeNull();
});

const bare = { issued: 'i', attempt: null, elapsedMs: 0, struck: null, isOpen: false };

it.each([
  ['no JSON', '{', null],
  ['no attempt', '{"issued":"i"}', bare],
  ['an impossible time', '{"issued":"i","attempt":[],"elapsedMs":-5}', { ...bare, attempt: [] }],
])('survives %s', (_, text, expected) => {
  const store = makeTextStore(() => null);
  store.set('checkpoint:draft', text);
  expect(readDraft(store, 'i')).toEqual(expected);
});
