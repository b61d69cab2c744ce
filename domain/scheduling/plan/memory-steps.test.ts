import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, recallAfter, schedule } from '../fsrs';
import { DEFAULT_PARAMETERS } from '../parameters';
import { memorySteps } from './memory-steps';

const steps = memorySteps(DEFAULT_PARAMETERS.weights);
const START = Date.UTC(2026, 10, 21, 9);

describe('the planner’s FSRS-6 is the library’s', () => {
  const answers = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.boolean()), { minLength: 1, maxLength: 8 });

  it('over any history', () => {
    fc.assert(
      fc.property(answers, (history) => {
        let library: Parameters<typeof schedule>[1] = null;
        let [stability, difficulty, at] = [0, 0, START];
        for (const [elapsedDays, isRight] of history) {
          const first = library === null;
          at += elapsedDays * DAY_MS;
          const recall = first ? 1 : steps.recall(elapsedDays, stability);
          if (first) [stability, difficulty] = [steps.firstStability(isRight), steps.firstDifficulty(isRight)];
          else {
            const grown = isRight
              ? steps.rightStability(stability, difficulty, recall)
              : steps.wrongStability(stability, difficulty, recall);
            stability = elapsedDays === 0 ? steps.sameDayStability(stability, isRight) : grown;
            difficulty = steps.nextDifficulty(difficulty, isRight);
          }
          const rating = isRight ? 'good' : 'again';
          const next = schedule(DEFAULT_PARAMETERS, library, { at, elapsedDays, rating, seed: 's' });
          library = { ...next, itemId: 'a', reps: 1, lastReviewedAt: at };
          expect(Math.abs(library.stability - stability)).toBeLessThan(1e-4 * stability);
          expect(library.difficulty).toBeCloseTo(difficulty, 4);
        }
      }),
    );
  });

  it('and so is its curve', () => {
    for (const days of [0, 1, 7.5, 300])
      expect(steps.recall(days, 12)).toBeCloseTo(recallAfter(DEFAULT_PARAMETERS, days, 12), 6);
  });

  it('refuses a set without its weights', () => {
    expect(() => memorySteps([1, 2])).toThrow('21 weights');
  });
});
