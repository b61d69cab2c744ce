import { beforeAll, expect, it } from 'vitest';
import { callDoor } from '../../testing/call';
import { allDoors } from '../../testing/routes';
import { serveInProcess } from '../../testing/serve-in-process';

beforeAll(async () => {
  await serveInProcess();
});

it.each([
  ['the shipped bank', 'fruit', 'private, max-age=3600'],
  ['a deck', 'fruit~0123456789ab', 'no-store'],
  ['nothing', 'none', 'no-store'],
])('keeps the colours of %s in the browser, or not', async (_, topic, kept) => {
  const door = (await allDoors()).find(({ path }) => path === '/api/code');
  if (door === undefined) throw new Error('There are no colours.');
  const response = await callDoor(door, { query: { topic } });
  expect([response.status, response.headers.get('cache-control')]).toEqual([200, kept]);
});
