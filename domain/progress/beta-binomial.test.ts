import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAt, countDistribution } from './beta-binomial';

const meanOf = (chances: Float64Array) => chances.reduce((sum, chance, count) => sum + chance * count, 0);
const varianceOf = (chances: Float64Array) => {
  const mean = meanOf(chances);
  return chances.reduce((sum, chance, count) => sum + chance * (count - mean) ** 2, 0);
};

describe('the distribution of right answers', () => {
  it('is even where every share is as likely', () => {
    // Beta(1, 1): mean 1/2, variance 1/12.
    expect([...countDistribution(4, 0.5, 1 / 12)].map((chance) => chance.toFixed(6))).toEqual(
      Array(5).fill('0.200000'),
    );
  });

  it('is binomial where the share is known', () => {
    const chances = countDistribution(3, 0.5, 0);
    [1 / 8, 3 / 8, 3 / 8, 1 / 8].forEach((chance, count) => {
      expect(chances[count]).toBeCloseTo(chance, 4);
    });
  });

  it('has the mean and the variance that two sources of chance make together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 65 }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        (questions, mean, part) => {
          const variance = part * mean * (1 - mean);
          const chances = countDistribution(questions, mean, variance);
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
          expect(meanOf(chances)).toBeCloseTo(questions * mean, 6);
          const expected = questions * mean * (1 - mean) + questions * (questions - 1) * variance;
          expect(varianceOf(chances)).toBeCloseTo(expected, 5);
        },
      ),
    );
  });

  it.each([
    [0.05, 0],
    [0.2, 0],
    [0.21, 1],
    [0.5, 2],
    [0.95, 4],
    [1, 4],
  ])('reaches a share of %f at %i of four', (share, count) => {
    expect(countAt(Float64Array.from([0.2, 0.2, 0.2, 0.2, 0.2]), share)).toBe(count);
  });
});
