import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters';
import { memorySteps } from './memory-steps';
import { PRICES } from './price-ladder';
import { placeOfDifficulty, placeOfStability } from './state-grid';
import { valueTable } from './value-table';

const { weights } = DEFAULT_PARAMETERS;
const steps = memorySteps(weights);
const table = valueTable({ weights, seconds: { fresh: 45, right: 20, wrong: 40 }, guess: 0.2 }, 1);
table.extend(40);

const rungs = fc.integer({ min: 0, max: PRICES.length - 2 });
const days = fc.integer({ min: 2, max: 40 });
const memories = fc.record({
  stability: fc.double({ min: 0.1, max: 200, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
});

describe('what an item brings by exam day', () => {
  it('is at least its recall if it is left alone, and no more than certainty', () => {
    fc.assert(
      fc.property(rungs, days, memories, (rung, before, { stability, difficulty }) => {
        const value = table.value(rung, before, placeOfStability(stability), placeOfDifficulty(difficulty));
        expect(value).toBeGreaterThan(steps.recall(before, stability) - 0.01);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is less, the dearer time is and the harder the item', () => {
    fc.assert(
      fc.property(rungs, days, memories, (rung, before, { stability, difficulty }) => {
        const place = placeOfStability(stability);
        const value = (at: number, hard: number) => table.value(at, before, place, placeOfDifficulty(hard));
        expect(value(rung + 1, difficulty)).toBeLessThanOrEqual(value(rung, difficulty) + 1e-6);
        expect(value(rung, Math.min(10, difficulty + 2))).toBeLessThanOrEqual(value(rung, difficulty) + 0.01);
      }),
    );
  });

  it('a new item that costs more than it brings is not begun', () => {
    const dearest = PRICES.length - 1;
    expect(table.freshValue(dearest, 20)).toBeLessThan(0);
    expect(table.bestFresh(dearest, 20)).toBe(0);
    expect(table.bestFresh(0, 20)).toBeGreaterThan(0.9);
  });

  it('a memory that will hold is left alone where time is dear, and asked again where it is nearly free', () => {
    const [lasting, shaky] = [placeOfStability(300), placeOfStability(2)];
    expect(table.nextGap(PRICES.length - 1, 10, lasting, 1)).toBeNull();
    expect(table.nextGap(0, 30, shaky, 1)).toBeGreaterThan(0);
  });

  it('does not depend on how its days were added', () => {
    const [atOnce, bit] = [40, 1].map((first) => {
      const made = valueTable({ weights, seconds: { fresh: 45, right: 20, wrong: 40 }, guess: 0.2 }, 2);
      for (let until = first; until <= 40; until += 13) made.extend(until);
      made.extend(40);
      return made;
    });
    for (let before = 1; before <= 40; before++)
      expect(bit?.value(6, before, 9.3, 1.6)).toBe(atOnce?.value(6, before, 9.3, 1.6));
  });
});
