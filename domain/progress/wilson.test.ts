import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonBand } from './wilson';

/** Newcombe 1998, table I, method 3. */
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [29, 29, 0.883, 1],
  [0, 0, 0, 1],
])('%i of %i', (right, answers, low, high) => {
  const band = wilsonBand(right, answers);
  expect(band.low).toBeCloseTo(low, 4);
  expect(band.high).toBeCloseTo(high, 4);
});

it('holds the share, stays within 0 and 1, and mirrors wrong and right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (answers, part) => {
      const right = Math.round(part * answers);
      const { low, high } = wilsonBand(right, answers);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(right / answers);
      expect(high).toBeGreaterThanOrEqual(right / answers);
      expect(wilsonBand(answers - right, answers).low).toBeCloseTo(1 - high, 9);
    }),
  );
});
