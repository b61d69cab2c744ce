import { expect, it } from 'vitest';
import { keepDraft, readDraft } from './draft';
import { makeTextStore } from './text-store';

it('comes back for its own question alone', () => {
  const store = makeTextStore(() => null);
  const draft = { issued: 'i', choices: ['x'], elapsedMs: 1200 };
  keepDraft(store, draft);
  expect(readDraft(store, 'i')).toEqual(draft);
  expect(readDraft(store, 'other')).toBeNull();
});

it.each([
  ['no JSON', '{', null],
  ['no choices', '{"issued":"i"}', null],
  [
    'an impossible time',
    '{"issued":"i","choices":["x",3],"elapsedMs":-5}',
    { issued: 'i', choices: ['x'], elapsedMs: 0 },
  ],
])('survives %s', (_, text, expected) => {
  const store = makeTextStore(() => null);
  store.set('checkpoint:draft', text);
  expect(readDraft(store, 'i')).toEqual(expected);
});
