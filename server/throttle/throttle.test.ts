import { beforeAll, expect, it } from 'vitest';
import { arrangeStore, NOW } from '../practice/testing/arrange';
import type { Store } from '../store/open-store';
import { countAsFailure, forgive, isOpen } from './failures';
import { take } from './throttle';

let store: Store;
beforeAll(async () => {
  store = await arrangeStore();
});

it('gives as many turns as there are, tells when there are more, and gives them then', async () => {
  const wish = { key: 'reset', limit: 3, windowMs: 3_600_000 };
  const turns = [];
  for (let turn = 0; turn < 5; turn++) turns.push(await take(store, { ...wish, now: NOW + turn }));
  const closed = { status: 'closed', until: NOW + 3_600_000 };
  expect(turns).toEqual([{ status: 'open' }, { status: 'open' }, { status: 'open' }, closed, closed]);
  expect(await take(store, { ...wish, now: closed.until })).toEqual({ status: 'open' });
  expect(await take(store, { ...wish, key: 'another', now: NOW })).toEqual({ status: 'open' });
});

it('lets five failures pass, then makes who tries wait, and forgives at once who was right', async () => {
  const key = 'sign-in';
  for (let failure = 0; failure < 5; failure++) {
    expect(await isOpen(store, { key, now: NOW })).toEqual({ status: 'open' });
    expect(await countAsFailure(store, { key, now: NOW })).toEqual({ status: 'open' });
  }
  const closed = { status: 'closed', until: NOW + 30_000 };
  expect(await isOpen(store, { key, now: NOW })).toEqual(closed);
  expect(await countAsFailure(store, { key, now: NOW + 29_999 })).toEqual(closed);
  expect(await countAsFailure(store, { key, now: NOW + 30_000 })).toEqual({ status: 'open' });
  await forgive(store, key);
  expect(await isOpen(store, { key, now: NOW })).toEqual({ status: 'open' });
});
