import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { cameByHttps, keepBaseHeaders } from './base-headers.mjs';

it.each<[Record<string, string>, string | undefined, boolean]>([
  [{}, undefined, false],
  [{ 'x-forwarded-proto': 'https' }, undefined, true],
  [{}, 'https://checkpoint.example', true],
  [{ 'x-forwarded-proto': 'https' }, 'http://checkpoint.example', false],
])('with %o and PUBLIC_URL %s, HTTPS is %s', (headers, publicUrl, isHttps) => {
  expect(cameByHttps({ headers }, publicUrl)).toBe(isHttps);
});

it('adds what is missing, however an answer is written, and leaves what is there', async () => {
  const server = createServer((request, response) => {
    keepBaseHeaders(request, response, 'https://checkpoint.example');
    if (request.url === '/own') response.setHeader('content-security-policy', "default-src 'self'");
    if (request.url === '/head') response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const path of ['/', '/head', '/own']) {
    const { headers } = await fetch(origin + path);
    expect(headers.get('content-security-policy')).toMatch(
      path === '/own' ? /^default-src 'self'$/ : /frame-ancestors/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}$/);
  }
  await new Promise((resolve) => server.close(resolve));
});
