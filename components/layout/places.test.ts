import { expect, it } from 'vitest';
import { isWithin } from './places';

it.each([
  ['/practice', '/practice', true],
  ['/practice/tuning-strategies', '/practice', true],
  ['/practice-more', '/practice', false],
  ['/', '/practice', false],
])('%s within %s: %s', (path, href, expected) => {
  expect(isWithin(path, href)).toBe(expected);
});
