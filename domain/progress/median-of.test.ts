import fc from 'fast-check';
import { expect, it } from 'vitest';
import { medianOf } from './median-of';

it('is the middle one, or the mean of the two in the middle', () => {
  expect(medianOf()).toBeNull();
  expect(medianOf([], [])).toBeNull();
  expect(medianOf([3])).toBe(3);
  expect(medianOf([4, 1], [2])).toBe(2);
  expect(medianOf([4, 1], [2, 3])).toBe(2.5);
});

it('is that of the sorted numbers, and leaves the lists as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), fc.nat(), (numbers, cut) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
      const copy = [...numbers];
      const at = cut % numbers.length;
      expect(medianOf(numbers.slice(0, at), numbers.slice(at))).toBe(middle.reduce((a, b) => a + b) / middle.length);
      expect(numbers).toEqual(copy);
    }),
  );
});
