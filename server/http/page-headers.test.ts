import { expect, it } from 'vitest';
import { nonceOf, pageHeaders } from './page-headers';

const policy = (mode: 'production' | 'development') => pageHeaders('abc', mode)['content-security-policy'];

it('lets only this request’s scripts and styles run, and names no other host', () => {
  expect(policy('production')).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy('production')).toContain("frame-ancestors 'none'");
  expect(policy('production')).not.toMatch(/unsafe|https?:|\*/);
});

it('lets development’s tools work', () => {
  expect(policy('development')).toContain("'unsafe-eval'");
});

it('finds the nonce of a request again', () => {
  expect(nonceOf(new Headers(pageHeaders('abc', 'production')))).toBe('abc');
  expect(nonceOf(new Headers())).toBeUndefined();
});
