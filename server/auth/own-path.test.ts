import { expect, it } from 'vitest';
import { inviteIn } from './invite-in';
import { ownPath } from './own-path';

it.each([
  ['/plan', '/plan'],
  ['/practice?topic=a#b', '/practice?topic=a#b'],
  ['/join/abc', '/join/abc'],
  ['/a/../plan', '/plan'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['plan', '/'],
  ['', '/'],
  [undefined, '/'],
  [['/plan'], '/'],
  [`/${'a'.repeat(600)}`, '/'],
])('goes on from %j to %j', (wanted, path) => {
  expect(ownPath(wanted)).toBe(path);
});

it('knows the invite that a path carries', () => {
  const token = 'a'.repeat(43);
  expect(inviteIn(`/join/${token}`)).toBe(token);
  expect(inviteIn(`/join/${token}?from=letter`)).toBe(token);
  for (const other of ['/', '/join/', '/join/short', `/groups/join/${token}`, `/join/${token}/more`])
    expect(inviteIn(other)).toBeNull();
});
