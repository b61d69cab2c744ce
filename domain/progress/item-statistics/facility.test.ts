import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, normalOf } from '../testing/chance';
import { betaBelow, betaQuantile, studentAbove } from './beta';
import { facilityOf, facilityPrior } from './facility';

describe('the beta distribution', () => {
  it.each([
    [0.5, 1, 1, 0.5],
    [0.3, 2, 5, 0.579825],
    [0.9, 10, 2, 0.69736],
    [0.1, 0.5, 0.5, 0.204833],
  ])('has below %s with shapes %s and %s: %s', (x, a, b, below) => {
    expect(betaBelow(x, a, b)).toBeCloseTo(below, 5);
  });

  it('finds where so much lies below', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 1.5, max: 200, noNaN: true }),
        fc.double({ min: 1.5, max: 200, noNaN: true }),
        (share, a, b) => Math.abs(betaBelow(betaQuantile(share, a, b), a, b) - share) < 1e-3,
      ),
      { numRuns: 50 },
    );
  });

  it.each([
    [2.228, 10, 0.025],
    [-1.812, 10, 0.95],
    [1.96, 100_000, 0.025],
  ])('gives the tail of Student’s t above %s with %s degrees of freedom: %s', (t, freedom, tail) => {
    expect(studentAbove(t, freedom)).toBeCloseTo(tail, 3);
  });
});

/** Items of a group: how easy each is, and how many of so many learners were right. */
function simulate(seed: number, { items, learners }: { items: number; learners: number }) {
  const chance = chanceOf(seed);
  return Array.from({ length: items }, () => {
    const truth = 1 / (1 + Math.exp(-(0.6 + 0.9 * normalOf(chance))));
    const right = Array.from({ length: learners }, () => chance()).filter((one) => one < truth).length;
    return { truth, count: { answers: learners, right } };
  });
}

describe('facility', () => {
  it.each([
    [12, 300],
    [40, 300],
  ])('lies in its interval 19 times in 20, with %s learners', (learners, items) => {
    const made = simulate(7, { learners, items });
    const prior = facilityPrior(made.map(({ count }) => count));
    const inside = made.filter(({ truth, count }) => {
      const { low, high } = facilityOf(count, prior);
      return low <= truth && truth <= high;
    });
    expect(inside.length / items).toBeGreaterThan(0.92);
    expect(inside.length / items).toBeLessThan(0.985);
  });

  it('is nearer to the truth than the plain share in a small group', () => {
    const made = simulate(3, { learners: 10, items: 200 });
    const prior = facilityPrior(made.map(({ count }) => count));
    const error = (of: (one: (typeof made)[number]) => number) =>
      made.reduce((sum, one) => sum + (of(one) - one.truth) ** 2, 0);
    expect(error(({ count }) => facilityOf(count, prior).share)).toBeLessThan(
      0.85 * error(({ count }) => count.right / count.answers),
    );
  });

  it('is drawn toward the mean, and never beyond it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (right, wrong) => {
        fc.pre(right + wrong > 0);
        const { share, low, high } = facilityOf({ answers: right + wrong, right }, { mean: 0.6, size: 4 });
        const plain = right / (right + wrong);
        expect(Math.abs(share - 0.6)).toBeLessThanOrEqual(Math.abs(plain - 0.6) + 1e-9);
        expect(low).toBeLessThan(share);
        expect(share).toBeLessThan(high);
      }),
    );
  });

  it('knows nothing of nobody', () => {
    expect(facilityPrior([])).toEqual({ mean: 0.5, size: 4 });
  });
});
