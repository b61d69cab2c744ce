import { beforeAll, beforeEach, expect, it } from 'vitest';
import { arrangeStore, MINUTE, NOW } from '../practice/testing/arrange';
import type { Store } from '../store/open-store';
import { AUTH_ENDPOINTS, type AuthEndpoint } from './endpoints';
import { begin, keysOf, useUp } from './limits';

let store: Store;
beforeAll(async () => {
  store = await arrangeStore();
});
beforeEach(() => store.db.throttle.deleteMany().then(() => undefined));

/** A guess at a password, and whether it was let through. */
async function guess(subject: string, address: string, now = NOW): Promise<boolean> {
  const turn = await begin('password', { store, subject, address, now });
  if ('status' in turn) return false;
  await turn.failed();
  return true;
}

async function guesses(subjects: string[], addresses: string[], now = NOW): Promise<number> {
  let through = 0;
  for (let at = 0; at < Math.max(subjects.length, addresses.length); at++)
    if (await guess(subjects[at % subjects.length] ?? '', addresses[at % addresses.length] ?? '', now)) through++;
  return through;
}

const many = (name: string) => Array.from({ length: 8 }, (_, at) => `${name} ${at}`);

it('lets five guesses at an account through, from however many addresses', async () => {
  expect(await guesses(['ann'], many('address'))).toBe(5);
});

it('lets five guesses from an address through, at however many accounts', async () => {
  expect(await guesses(many('account'), ['address'])).toBe(5);
});

it('writes an address as people do, once', async () => {
  expect(await guesses(['ann@mail.example', ' Ann@Mail.example '], many('address'))).toBe(5);
});

it('never closes for good: the next guess may be made after a pause, which grows to a quarter of an hour', async () => {
  await guesses(['ann'], many('address'));
  expect(await guess('ann', 'elsewhere', NOW + MINUTE / 2 - 1)).toBe(false);
  expect(await guess('ann', 'elsewhere', NOW + MINUTE / 2)).toBe(true);
  expect(await guess('ann', 'elsewhere', NOW + MINUTE)).toBe(false);
  expect(await guess('ann', 'elsewhere', NOW + 17 * MINUTE)).toBe(true);
});

it('counts guesses that are made at once', async () => {
  const turns = many('address').map((address) => begin('password', { store, subject: 'ann', address, now: NOW }));
  expect((await Promise.all(turns)).filter((turn) => !('status' in turn))).toHaveLength(5);
});

it('forgets an account’s failures when its owner comes, and lets a class sign in from one address', async () => {
  for (const subject of many('member')) {
    const turn = await begin('password', { store, subject, address: 'class', now: NOW });
    if ('status' in turn) throw new Error('It was closed.');
    await turn.succeeded();
  }
  expect(await guesses(['member 0'], many('address'))).toBe(5);
});

it('takes a right code once from an account, also from many at once, and the same figures again when they may be right anew', async () => {
  const use = (over: Partial<Parameters<typeof useUp>[1]> = {}) =>
    useUp(store, { userId: 'ann', code: '123456', now: NOW, ...over });
  const turns = await Promise.all([use(), use(), use({ now: NOW + MINUTE })]);
  expect(turns.filter(Boolean)).toHaveLength(1);
  expect(await use({ code: '123457' })).toBe(true);
  expect(await use({ userId: 'bob' })).toBe(true);
  expect(await use({ now: NOW + 5 * MINUTE })).toBe(true);
});

it('tells every key under which an account’s tries are counted, and none of anybody else’s', async () => {
  const account = { userId: 'the-account', email: 'Ann@mail.example' };
  const limits = [...new Set(Object.values<AuthEndpoint>(AUTH_ENDPOINTS).map(({ limit }) => limit))];
  for (const subject of [account.userId, account.email])
    for (const limit of limits) await begin(limit, { store, subject, address: 'class', now: NOW });
  const told = keysOf(account);
  const left = await store.db.throttle.findMany({ where: { key: { notIn: told } }, select: { key: true } });
  expect(left.map(({ key }) => key.split(' ')[0]).sort()).toEqual(['auth', 'letters']);
  await store.db.throttle.deleteMany();
  await begin('password', { store, subject: 'ben@mail.example', address: 'class', now: NOW });
  expect(await store.db.throttle.count({ where: { key: { in: told } } })).toBe(0);
});
