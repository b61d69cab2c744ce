import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../test';

const app = fileURLToPath(new URL('../../app', import.meta.url));

/** The addresses of all files of this name, each parameter made up. */
function addresses(name: 'page.tsx' | 'route.ts'): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === name || file.endsWith(`/${name}`))
    .map((file) => `/${file.split('/').slice(0, -1).join('/')}`)
    .map((path) => path.replace(/\/\([^)]*\)/g, '').replace(/\[[^\]]*\]/g, 'made-up') || '/');
}

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];
const pages = [...addresses('page.tsx'), '/no-such-page', '/no/such/page.php'];
const routes = addresses('route.ts');
const files = ['/icon.svg', '/icons/icon-192.png', '/service-worker.js', '/manifest.webmanifest', '/apple-icon.png'];

const headersOf = ({ headers }: IncomingMessage) =>
  new Headers(Object.entries(headers).map(([name, value]) => [name, String(value)]));

function expectEverywhere(headers: Headers, path: string): void {
  expect(headers.get('x-content-type-options'), path).toBe('nosniff');
  expect(headers.get('referrer-policy'), path).toMatch(/^(no-referrer|strict-origin-when-cross-origin)$/);
  expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
  expect(headers.get('content-security-policy'), path).toMatch(/default-src '(self|none)'/);
  expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
  expect(headers.get('content-security-policy'), path).not.toMatch(/unsafe-eval|\*|https?:/);
  expect(headers.get('x-powered-by'), path).toBeNull();
  expect(headers.get('server'), path).toBeNull();
  expect(headers.get('access-control-allow-origin'), path).toBeNull();
}

test.describe('every answer has the headers that protect who reads it:', () => {
  test(`${pages.length} pages, kept by nobody in between, each with a nonce of its own`, async ({ server }) => {
    const nonces = new Set<string>();
    for (const path of pages) {
      const { headers, status } = await fetch(server.origin + path, { redirect: 'manual' });
      expectEverywhere(headers, path);
      expect(headers.get('strict-transport-security'), path).toBeNull();
      nonces.add(/'nonce-([^']{16,})'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? path);
      if (status === 200) expect(headers.get('cache-control'), path).toMatch(/no-store/);
    }
    expect(nonces.size).toBe(pages.length);
    expect([...nonces].filter((nonce) => nonce.startsWith('/'))).toEqual([]);
  });

  test(`${routes.length} routes by every method, kept by nobody`, async ({ server }) => {
    const ask = async (path: string, method: string) => {
      const { headers, status } = await fetch(server.origin + path, { method, redirect: 'manual' });
      expect(status, `${method} ${path}`).toBeLessThan(500);
      expectEverywhere(headers, `${method} ${path}`);
      // The colours of the bank's code are the same for everybody.
      if (method === 'GET' && status === 200 && path.startsWith('/api') && path !== '/api/code')
        expect(headers.get('cache-control'), path).toContain('no-store');
    };
    for (const path of routes) await Promise.all(METHODS.map((method) => ask(path, method)));
  });

  test('to who asks for it to be sent back, a refusal and nothing of it', async ({ server }) => {
    for (const path of ['/', '/api/health', '/icon.svg']) {
      const asked = request(server.origin + path, { method: 'TRACE', headers: { 'x-told': 'a secret' } }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      expect(response.statusCode, path).toBe(405);
      expect(await response.toArray(), path).toEqual([]);
      expectEverywhere(headersOf(response), path);
    }
  });

  test('to an address that is no path, a refusal that leads nowhere', async ({ server }) => {
    for (const path of ['*', 'http://elsewhere.example/']) {
      const asked = request(server.origin, { method: 'OPTIONS', path }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      expect([response.statusCode, response.headers.location], path).toEqual([400, undefined]);
      expectEverywhere(headersOf(response), path);
    }
  });

  test('to who asks for a part of a file that is not there, all of it', async ({ server }) => {
    for (const range of ['bytes=0-9', 'bytes=999999999-']) {
      const { status, headers } = await fetch(`${server.origin}/icon.svg`, { headers: { range } });
      expect(status, range).toBe(200);
      expectEverywhere(headers, range);
    }
  });

  test('files, built and authored', async ({ server }) => {
    const html = await (await fetch(`${server.origin}/practice`)).text();
    const built = [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(built.length).toBeGreaterThan(3);
    for (const path of [...files, ...new Set(built), '/_next/static/no-such-file.js']) {
      const { headers, status } = await fetch(server.origin + path);
      if (!path.includes('no-such')) expect(status, path).toBe(200);
      expectEverywhere(headers, path);
    }
  });

  test('over HTTPS, that there is nothing else', async ({ server }) => {
    // As a proxy says that somebody came by HTTPS, who knows no PUBLIC_URL of this server.
    const headers = { 'x-forwarded-proto': 'https' };
    for (const path of ['/', '/no-such-page', '/api/health', '/icon.svg', '/_next/static/no-such-file.js']) {
      const told = await fetch(server.origin + path, { headers });
      expect(told.headers.get('strict-transport-security'), path).toMatch(/^max-age=3\d{7}$/);
    }
  });
});
