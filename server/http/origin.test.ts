import { describe, expect, it } from 'vitest';
import { foreignOrigin } from './origin';

const own = { host: 'localhost:3000', origin: 'http://localhost:3000' };

describe('foreignOrigin', () => {
  it.each([
    ['the Host served', own, null],
    ['the same with Sec-Fetch-Site', { ...own, 'sec-fetch-site': 'same-origin' }, null],
    [
      'https in front of a plain server',
      { host: 'practice.example', origin: 'https://practice.example', 'x-forwarded-proto': 'https' },
      null,
    ],
    ['a standard port', { host: 'practice.example:80', origin: 'http://practice.example' }, null],
    [
      'PUBLIC_URL, whatever the Host',
      { host: 'inner:3000', origin: 'https://practice.example' },
      'https://practice.example',
    ],
  ])('lets pass %s', (_, headers, publicOrigin) => {
    expect(foreignOrigin(new Headers(headers), publicOrigin)).toBeNull();
  });

  it.each([
    ['a token in place of an Origin', { host: 'localhost:3000', authorization: 'Bearer abc' }, null, /no Origin/],
    ['a password in place of a token', { host: 'localhost:3000', authorization: 'Basic abc' }, null, /no Origin/],
    ['a header without a token', { host: 'localhost:3000', authorization: 'Bearer ' }, null, /no Origin/],
    ['no Origin', { host: 'localhost:3000' }, null, /no Origin/],
    ['an opaque Origin', { ...own, origin: 'null' }, null, /Origin null/],
    ['another site', { ...own, origin: 'http://evil.example' }, null, /evil\.example/],
    ['another scheme', { ...own, origin: 'https://localhost:3000' }, null, /https/],
    ['another port', { ...own, origin: 'http://localhost:3001' }, null, /3001/],
    ['a longer name', { ...own, origin: 'http://localhost:3000.evil.example' }, null, /evil/],
    ['a sibling domain', { ...own, 'sec-fetch-site': 'same-site' }, null, /same-site/],
    ['a typed address', { ...own, 'sec-fetch-site': 'none' }, null, /none/],
    ['the Host when PUBLIC_URL is another', own, 'https://practice.example', /not the one/],
  ])('refuses %s', (_, headers, publicOrigin, why) => {
    expect(foreignOrigin(new Headers(headers), publicOrigin)).toMatch(why);
  });
});
