import { expect, it } from 'vitest';
import { expectResult } from './expect-result';

it.each([
  [0, 0.25, 0.25],
  [0.8, 0.25, 0.85],
  [1, 0.25, 1],
])('recalling %d with guesses of %d comes to %d', (recall, guess, share) => {
  const result = expectResult(recall, guess);
  expect(result.share).toBeCloseTo(share);
  expect(result.low).toBeGreaterThanOrEqual(0);
  expect(result.low).toBeLessThan(share);
  expect(result.high).toBeLessThanOrEqual(1);
});

it('doubts what lies in the middle most', () => {
  const width = ({ low, high }: ReturnType<typeof expectResult>) => high - low;
  expect(width(expectResult(0.5, 0))).toBeGreaterThan(width(expectResult(0.95, 0)));
});
