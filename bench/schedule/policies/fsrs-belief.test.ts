import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, recallAfter, schedule } from '@/domain/scheduling/fsrs';
import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { fsrsBelief } from './fsrs-belief';

const answers = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 40 }), isRight: fc.boolean() }), {
  minLength: 1,
  maxLength: 15,
});

describe('FSRS on arrays', () => {
  it('believes what the product’s scheduling believes, whatever was answered', () => {
    fc.assert(
      fc.property(answers, (log) => {
        const belief = fsrsBelief(2);
        let memory: Memory | null = null;
        let day = 0;
        for (const { wait, isRight } of log) {
          if (memory !== null) day += wait;
          const at = day * DAY_MS;
          const elapsedDays: number = memory === null ? 0 : (at - memory.lastReviewedAt) / DAY_MS;
          const step = { at, elapsedDays, rating: isRight ? 'good' : 'again', seed: 's' } as const;
          memory = { itemId: 'a', reps: 1, lastReviewedAt: at, ...schedule(DEFAULT_PARAMETERS, memory, step) };
          belief.answer(1, day, isRight);
          expect(belief.stabilityOf(1)).toBeCloseTo(memory.stability, 3);
          expect(belief.difficultyOf(1)).toBeCloseTo(memory.difficulty, 4);
          expect(belief.recallOn(1, day + 9)).toBeCloseTo(recallAfter(DEFAULT_PARAMETERS, 9, memory.stability), 4);
        }
        expect(belief.recallOn(0, day)).toBe(0);
      }),
    );
  });

  it.each([
    [0.9, 2],
    [0.8, 8],
    [0.95, 1],
    [0.7, 21],
  ])('waits until recall is %d', (retention, days) => {
    const belief = fsrsBelief(1);
    belief.answer(0, 0, true);
    expect(belief.intervalFor(0, retention)).toBe(days);
    expect(Math.abs(belief.recallOn(0, days) - retention)).toBeLessThan(0.03);
  });
});
