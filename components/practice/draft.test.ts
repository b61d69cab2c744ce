import { expect, it } from 'vitest';
import { keepDraft, readDraft } from './draft';
import { makeTextStore } from './text-store';

it('comes back for its own question alone', () => {
  const store = makeTextStore(() => null);
  const draft = { issued: 'i', attempt: { pairs: { p: 'x' } }, elapsedMs: 1200 };
  keepDraft(store, draft);
  expect(readDraft(store, 'i')).toEqual(draft);
  expect(readDraft(store, 'other')).toBeNull();
});

it.each([
  ['no JSON', '{', null],
  ['no attempt', '{"issued":"i"}', { issued: 'i', attempt: null, elapsedMs: 0 }],
  ['an impossible time', '{"issued":"i","attempt":[],"elapsedMs":-5}', { issued: 'i', attempt: [], elapsedMs: 0 }],
])('survives %s', (_, text, expected) => {
  const store = makeTextStore(() => null);
  store.set('checkpoint:draft', text);
  expect(readDraft(store, 'i')).toEqual(expected);
});
