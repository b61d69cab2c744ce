import { expect, it } from 'vitest';
import { formatShare } from './format-share';

it.each([
  [0, '0 %'],
  [0.001, '1 %'],
  [0.5, '50 %'],
  [0.999, '99 %'],
  [1, '100 %'],
])('%f is %s', (share, expected) => {
  expect(formatShare(share)).toBe(expected);
});
