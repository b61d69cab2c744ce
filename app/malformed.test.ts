import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { guestCookie } from '@/server/auth/guest-cookie';
import type { Store } from '@/server/store/open-store';
import { arrangeGuest } from '@/server/testing/arrange-accounts';
import { operations } from './api/operations';
import { malformedBodies } from './testing/body-arbitrary';
import { callDoor } from './testing/call';
import { allDoors } from './testing/routes';
import { rowCounts, serveInProcess } from './testing/serve-in-process';

/** A fixed share of them in `npm test`, all in `npm run test:full`. */
const BODIES = process.env.CHECKPOINT_FULL === '1' ? 200 : 20;
const SEED = 20_261_122;

const doors = await allDoors();
const taking = operations.flatMap(({ method, path, body }) => {
  const address = path.replace(/\{(\w+)\}/g, '[$1]');
  const door = doors.find((one) => one.path === address && one.method === method.toUpperCase());
  return body && door ? [{ name: `${door.method} ${path}`, door, body }] : [];
});

let store: Store;
let cookie = '';
beforeAll(async () => {
  store = await serveInProcess();
  cookie = (await guestCookie((await arrangeGuest(store)).learnerId)).split(';')[0] ?? '';
});

describe.each(taking)('$name', ({ door, body }) => {
  it(`refuses ${BODIES} malformed bodies, writes nothing and tells nothing of its insides`, async () => {
    const before = await rowCounts(store);
    const bodies = fc.sample(malformedBodies(body), { seed: SEED, numRuns: BODIES });
    for (const text of bodies) {
      const told = text.length > 300 ? `${text.slice(0, 300)}… (${text.length})` : text;
      const response = await callDoor(door, { body: text, headers: { cookie } });
      expect(response.status, told).toBeGreaterThanOrEqual(400);
      expect(response.status, told).toBeLessThan(500);
      expect(await response.text(), told).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts\b|prisma|sqlite|SELECT /i);
      expect(response.headers.getSetCookie(), told).toEqual([]);
    }
    expect(await rowCounts(store)).toEqual(before);
  });
});

it('knows every operation that takes a body', () => {
  expect(taking.length).toBe(operations.filter(({ body }) => body !== undefined).length);
  expect(taking.length).toBeGreaterThan(8);
});
