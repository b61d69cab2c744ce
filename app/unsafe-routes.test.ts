import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guestCookie } from '@/server/auth/guest-cookie';
import { db } from '@/server/db';
import { arrangeGuest } from '@/server/testing/arrange-accounts';
import { callDoor } from './testing/call';
import { allDoors } from './testing/routes';
import { serveInProcess } from './testing/serve-in-process';

const own = { host: 'practice.example:8443', 'content-type': 'application/json' };

/** What a request that our own page did not start may say of its start. */
const foreign: [string, Record<string, string>][] = [
  ['nobody says where', {}],
  ['an opaque page', { origin: 'null' }],
  ['another site', { origin: 'https://evil.example' }],
  ['a subdomain', { origin: 'http://a.practice.example:8443' }],
  ['the domain above', { origin: 'http://example:8443' }],
  ['another port', { origin: 'http://practice.example:8444' }],
  ['no port', { origin: 'http://practice.example' }],
  ['another scheme', { origin: 'https://practice.example:8443' }],
  ['a name that begins like ours', { origin: 'http://practice.example:8443.evil.example' }],
  ['a name that ends like ours', { origin: 'http://evil-practice.example:8443' }],
  ['our name before an @', { origin: 'http://practice.example:8443@evil.example' }],
  ['two origins', { origin: 'http://practice.example:8443, https://evil.example' }],
  ['a subdomain, as the browser says', { origin: 'http://practice.example:8443', 'sec-fetch-site': 'same-site' }],
  ['another site, as the browser says', { origin: 'http://practice.example:8443', 'sec-fetch-site': 'cross-site' }],
  ['a typed address, as the browser says', { origin: 'http://practice.example:8443', 'sec-fetch-site': 'none' }],
  ['a form of another site', { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' }],
  ['a plain form', { origin: 'null', 'content-type': 'text/plain' }],
];

const doors = (await allDoors()).filter(({ method }) => method !== 'GET');

beforeAll(() => {
  process.env.CHECKPOINT_BENCH = '1';
});
afterAll(() => {
  delete process.env.CHECKPOINT_BENCH;
});

/** No database is open here: a handler that goes further than the check fails otherwise than with 403. */
describe.each(doors)('$method $path', ({ method, path, handler }) => {
  it.each(foreign)('is refused to a request that was started by %s', async (_, headers) => {
    const names = [...path.matchAll(/\[(?:\.\.\.)?(\w+)\]/g)].map(([, name = '']) => name);
    const params = Promise.resolve(Object.fromEntries(names.map((name) => [name, 'x'])));
    const request = new Request(`http://${own.host}${path.replace(/[[\]]|\.\.\./g, '')}`, {
      ...{ method, headers: { ...own, ...headers }, body: '{}' },
    });
    const response = await handler(request, { params });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

it('a token is its owner alone, whatever cookies come with it, and needs no page of ours', async () => {
  const door = doors.find(({ path }) => path === '/api/practice/marks');
  if (door === undefined) throw new Error('There are no marks.');
  await serveInProcess();
  const cookie = (await guestCookie((await arrangeGuest(await db())).learnerId)).split(';')[0] ?? '';
  const ask = (headers: Record<string, string | null>) =>
    callDoor(door, { headers, body: { issued: 'x', flagged: true } });
  expect((await ask({ cookie })).status).toBe(404);
  expect((await ask({ cookie, authorization: 'Bearer made-up' })).status).toBe(401);
  expect((await ask({ cookie, authorization: 'Bearer made-up', origin: null })).status).toBe(401);
  expect((await ask({ cookie, origin: null })).status).toBe(403);
});

it('what goes by cookies is not opened by a token beside them, without an Origin', async () => {
  for (const path of ['/api/auth/sign-out', '/api/auth/sign-up', '/api/auth/password']) {
    const door = doors.find((one) => one.path === path);
    if (door === undefined) throw new Error(`There is no ${path}.`);
    const headers = { origin: null, cookie: 'checkpoint-session=x', authorization: 'Bearer made-up' };
    expect((await callDoor(door, { headers, body: {} })).status, path).toBe(403);
  }
});

it('finds the doors', () => {
  expect(doors.length).toBeGreaterThan(10);
});
