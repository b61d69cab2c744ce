import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Response | Promise<Response>;

const folder = fileURLToPath(new URL('.', import.meta.url));
const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(^|[\\/])route\.ts$/.test(path),
);

beforeAll(() => {
  process.env.CHECKPOINT_BENCH = '1';
});
afterAll(() => {
  delete process.env.CHECKPOINT_BENCH;
});

/** No database is open here: a handler that goes further than the check fails otherwise than with 403. */
describe.each(routes)('%s', (path) => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses a %s that another site started', async (method) => {
    const handlers = (await import(/* @vite-ignore */ `${folder}${path}`)) as Record<string, Handler>;
    const handler = handlers[method];
    // Next answers 405 where there is none.
    if (handler === undefined) return;
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, {}]) {
      const sent = { host: 'localhost', 'content-type': 'application/json', ...headers };
      const request = new Request('http://localhost/', { method, headers: sent, body: '{}' });
      const response = await handler(request, { params: Promise.resolve({}) });
      expect([403, 405]).toContain(response.status);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });
});

it('finds the routes', () => {
  expect(routes.length).toBeGreaterThan(6);
});
