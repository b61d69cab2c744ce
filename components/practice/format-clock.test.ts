import { expect, it } from 'vitest';
import { formatClock } from './format-clock';

it.each([
  [0, '0:00'],
  [7_900, '0:07'],
  [750_000, '12:30'],
  [3_725_000, '1:02:05'],
])('%i ms is %s', (ms, expected) => {
  expect(formatClock(ms)).toBe(expected);
});
