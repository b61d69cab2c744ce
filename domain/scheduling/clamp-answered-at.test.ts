import { expect, it } from 'vitest';
import { clampAnsweredAt } from './clamp-answered-at';

it.each([
  ['between the two', 150, 100, 200, 150],
  ['a clock that is slow', 5, 100, 200, 100],
  ['a clock that is fast', 9999, 100, 200, 200],
  ['no clock at all', Number.NaN, 100, 200, 200],
  ['an endless one', Number.POSITIVE_INFINITY, 100, 200, 200],
  ['a server clock that went back', 150, 300, 200, 200],
])('%s', (_, answeredAt, issuedAt, receivedAt, expected) => {
  expect(clampAnsweredAt({ answeredAt, issuedAt, receivedAt })).toBe(expected);
});
