import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldOf } from '../world';
import { MODELS } from './all';
import type { MemoryModel } from './memory-model';

const regime = { minutesADay: 14, days: 60, items: 40 };
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const MINUTE = 1 / 1_440;

/** Mean recall over pupils and items, so many days after the last of some studies, of which all but the first were recalled. */
function recallAfter(model: MemoryModel, studies: readonly number[], days: number): number {
  const recalls = SEEDS.flatMap((seed) => {
    const mind = model.begin(worldOf(regime, seed));
    return Array.from({ length: regime.items }, (_, item) => {
      for (const at of studies) mind.study(item, at, at > 0);
      return mind.recall(item, (studies.at(-1) ?? 0) + days);
    });
  });
  return recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

const history = fc.array(
  fc.record({
    wait: fc.oneof(fc.double({ min: MINUTE, max: 0.02, noNaN: true }), fc.integer({ min: 1, max: 20 })),
    recalled: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

describe.each(MODELS)('$name', (model) => {
  it('recalls nothing that was never studied', () => {
    const mind = model.begin(worldOf(regime, 1));
    mind.study(0, 0, false);
    expect(mind.recall(1, 3)).toBe(0);
    expect(mind.recall(0, 1)).toBeGreaterThan(0);
  });

  it('gives a probability that never rises while nothing is studied', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 39 }), fc.constantFrom(...SEEDS), (studies, item, seed) => {
        const mind = model.begin(worldOf(regime, seed));
        let at = 0;
        for (const { wait, recalled } of studies) {
          mind.study(item, at, recalled);
          let before = 1;
          for (const days of [MINUTE / 3, 0.02, 0.5, 1, 2, 5, 10, 31, 80]) {
            const recall = mind.recall(item, at + days);
            expect(recall).toBeGreaterThanOrEqual(0);
            expect(recall).toBeLessThanOrEqual(before + 1e-12);
            before = recall;
          }
          at += wait;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same mind for the same pupil, and nothing is learned by asking', () => {
    const [one, two] = [model.begin(worldOf(regime, 3)), model.begin(worldOf(regime, 3))];
    for (const at of [0, 1, 4]) {
      one.study(5, at, at > 0);
      two.study(5, at, at > 0);
      for (let days = 0.5; days < 3; days += 0.5) two.recall(5, at + days);
    }
    expect(two.recall(5, 9)).toBe(one.recall(5, 9));
  });

  it('keeps more of what was recalled again, and less of it later', () => {
    expect(recallAfter(model, [0, 3], 10)).toBeGreaterThan(recallAfter(model, [0], 10));
    expect(recallAfter(model, [0, 3, 10], 10)).toBeGreaterThan(recallAfter(model, [0, 3], 10));
    expect(recallAfter(model, [0, 3], 30)).toBeLessThan(recallAfter(model, [0, 3], 5));
  });

  it('recalls what is usual after usual times', () => {
    const next = recallAfter(model, [0], 1);
    expect(next).toBeGreaterThan(0.35);
    expect(next).toBeLessThan(0.95);
    expect(recallAfter(model, [0, 1, 4, 12], 7)).toBeGreaterThan(model.isPlausible ? 0.75 : 0.3);
    expect(recallAfter(model, [0], 30)).toBeLessThan(model.isPlausible ? 0.65 : 0.05);
  });

  it(
    model.hasSpacing ? 'keeps spaced studies longer than massed ones' : 'does not care how studies were spaced',
    () => {
      const spaced = recallAfter(model, [0, 4, 8], 31);
      const massed = recallAfter(model, [0, MINUTE, 2 * MINUTE], 31);
      if (model.hasSpacing) expect(spaced).toBeGreaterThan(massed + 0.1);
      else expect(spaced).toBeCloseTo(massed, 2);
    },
  );
});

it('four models are for tuning, two for the report alone, and one of all is printed apart', () => {
  expect(MODELS.filter(({ isForTuning }) => isForTuning)).toHaveLength(4);
  expect(MODELS.filter(({ isForTuning }) => !isForTuning)).toHaveLength(2);
  expect(MODELS.filter(({ isPlausible }) => !isPlausible).map(({ name }) => name)).toEqual(['half-life regression']);
});
