import { expect, it } from 'vitest';
import { scale } from './scale';

it.each([
  [100, 10],
  [550, 170],
  [1000, 330],
  [0, 10],
  [2000, 330],
])('%d of 100 to 1,000 stands at %d', (number, place) => {
  expect(scale([100, 1000], [10, 330])(number)).toBe(place);
});

it('has a place where the range is a point', () => {
  expect(scale([3, 3], [0, 50])(3)).toBe(0);
});
