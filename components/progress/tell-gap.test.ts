import { expect, it } from 'vitest';
import { missingForGap, tellGap } from './tell-gap';

it.each([
  [{ difference: 0.2, low: 0.05, high: 0.3 }, '20 points better on wordings you have seen before'],
  [{ difference: -0.2, low: -0.3, high: -0.05 }, '20 points better on new wordings'],
  [{ difference: 0.02, low: -0.1, high: 0.15 }, 'about as well'],
])('tells no more than the bounds hold: %j', (gap, part) => {
  expect(tellGap(gap)).toContain(part);
});

const count = (answers: number) => ({ answers, right: 0, expected: null });

it.each([
  [3, 0, 'Still missing: 17 to new wordings, 20 to wordings seen before.'],
  [25, 19, 'Still missing: 1 to wordings seen before.'],
  [20, 20, ''],
])('of %d and %d answers', (fresh, repeat, expected) => {
  expect(missingForGap({ fresh: count(fresh), repeat: count(repeat) }, 20)).toBe(expected);
});
