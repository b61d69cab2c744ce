import { beforeAll, describe, expect, it } from 'vitest';
import { arrangeStore, NOW } from '../practice/testing/arrange';
import type { Store } from '../store/open-store';
import { readTries } from '../store/throttle';
import { countAsFailure, isOpen } from './failures';
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

it('lets five failures pass, then makes who tries wait', async () => {
  const key = 'sign-in';
  for (let failure = 0; failure < 5; failure++) {
    expect(await isOpen(store, { key, now: NOW })).toEqual({ status: 'open' });
    expect(await countAsFailure(store, { key, now: NOW })).toMatchObject({ status: 'open' });
  }
  const closed = { status: 'closed', until: NOW + 30_000 };
  expect(await isOpen(store, { key, now: NOW })).toEqual(closed);
  expect(await countAsFailure(store, { key, now: NOW + 29_999 })).toEqual(closed);
  expect(await countAsFailure(store, { key, now: NOW + 30_000 })).toMatchObject({ status: 'open' });
  expect(await isOpen(store, { key, now: NOW + 30_000 })).toEqual({ status: 'closed', until: NOW + 90_000 });
});

describe('who was right', () => {
  const tryAt = async (key: string, now: number) => {
    const turn = await countAsFailure(store, { key, now });
    if (turn.status === 'closed') throw new Error('It is closed.');
    return turn;
  };

  it('leaves nothing behind where nobody failed, however often', async () => {
    for (let time = 0; time < 8; time++) await (await tryAt('right', NOW + time)).takeBack();
    expect(await readTries(store, 'right')).toBeNull();
  });

  it('is not told by the tries of somebody else: they go on as if nobody had come', async () => {
    for (const key of ['guessed', 'guessed, and its owner came']) {
      for (let failure = 0; failure < 4; failure++) await tryAt(key, NOW + failure);
      if (key !== 'guessed') await (await tryAt(key, NOW + 60_000)).takeBack();
    }
    const [alone, beside] = [await readTries(store, 'guessed'), await readTries(store, 'guessed, and its owner came')];
    expect(beside).toEqual(alone);
    expect(alone).toMatchObject({ count: 4, windowFrom: NOW + 3, closedUntil: 0 });
  });

  it('takes back their own try alone, where others failed beside it', async () => {
    for (let failure = 0; failure < 3; failure++) await tryAt('both', NOW);
    const right = await tryAt('both', NOW + 1);
    await tryAt('both', NOW + 2);
    await right.takeBack();
    expect(await readTries(store, 'both')).toEqual({ count: 4, windowFrom: NOW + 2, closedUntil: NOW + 30_002 });
    expect((await tryAt('both', NOW + 30_002)).status).toBe('open');
    expect(await isOpen(store, { key: 'both', now: NOW + 30_003 })).toEqual({ status: 'closed', until: NOW + 60_002 });
  });
});
