import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { retrievability } from '@/domain/scheduling/retrievability';
import { predictPlannedScore, predictScore, predictTasks, type ScoreInput } from './predict-score';
import { DAY, NOON } from './testing/answers';

function memory(itemId: string, stability: number, daysAgo = 0): Memory {
  const lastReviewedAt = NOON - daysAgo * DAY;
  const rest = { difficulty: 5, state: 'review', step: 0, scheduledDays: 4, reps: 2, lapses: 0 } as const;
  return { itemId, stability, lastReviewedAt, dueAt: NOON, ...rest };
}
const item = (id: string, statements: string[], guess = 0.25) => ({ id, statements, guess });

const idleAt = (share: number) => ({ share, score: 0, low: 0, high: 0, passChance: 0 });
const planned = (recallAtExam: number, doubtAtExam: number, input = inputOf(), idle = 0.2) =>
  predictPlannedScore(input, { recallAtExam, doubtAtExam }, idleAt(idle));

function inputOf(over: Partial<ScoreInput> = {}, memories: Memory[] = []): ScoreInput {
  return {
    form: {
      items: [item('a', ['2.1']), item('b', ['2.1']), item('c', ['2.2'])],
      tasks: [
        { id: '2.1', share: 1 },
        { id: '2.2', share: 3 },
        { id: '2.3', share: 9 },
      ],
      scored: 30,
      pass: 720,
      scale: (right, of) => 100 + (900 * right) / of,
    },
    memories: new Map(memories.map((one) => [one.itemId, one])),
    parameters: DEFAULT_PARAMETERS,
    shift: { shift: 0, variance: 0.01, answers: 100 },
    foreknowledge: { known: 0, variance: 0, answers: 100 },
    now: NOON,
    ...over,
  };
}

describe('a predicted score', () => {
  it('of who knows nothing is that of guessing', () => {
    const estimate = predictScore(inputOf(), NOON);
    expect(estimate?.share).toBeCloseTo(0.25);
    expect(estimate?.score).toBeCloseTo(325);
    // 90 % of a binomial of 30 at one quarter lie from 4 to 12 right.
    expect([estimate?.low, estimate?.high]).toEqual([220, 460]);
    expect(estimate?.passChance).toBeLessThan(1e-4);
  });

  it('weighs items by their task’s share, and leaves tasks without items out', () => {
    // 2.1 has a quarter of what is left and 2.2 three: a is recalled, b known beforehand by half, c forgotten to 0.9.
    const c = memory('c', 10, 10);
    const foreknowledge = { known: 0.5, variance: 0, answers: 9 };
    const estimate = predictScore(inputOf({ foreknowledge }, [memory('a', 99), c]), NOON);
    const ofA = 0.999;
    const ofB = 0.25 + 0.75 * 0.5;
    const ofC = retrievability(c, NOON) + (1 - retrievability(c, NOON)) * 0.25;
    expect(retrievability(c, NOON)).toBeCloseTo(0.9);
    expect(estimate?.share).toBeCloseTo((ofA + ofB) / 2 / 4 + (3 * ofC) / 4, 6);
  });

  it('moves by the learner’s own shift, never below guessing', () => {
    const shift = { shift: -9, variance: 0.01, answers: 9 };
    expect(predictScore(inputOf({ shift }, [memory('c', 10, 10)]), NOON)?.share).toBeCloseTo(0.25);
  });

  it('is the wider, the less is known and the further ahead', () => {
    const wide = (over: Partial<ScoreInput>, at = NOON) => {
      const estimate = predictScore(inputOf(over, [memory('a', 3, 9), memory('c', 3, 9)]), at);
      return (estimate?.high ?? 0) - (estimate?.low ?? 0);
    };
    const unsure = { shift: 0, variance: 1, answers: 0 };
    expect(wide({ shift: unsure })).toBeGreaterThan(wide({}));
    expect(wide({}, NOON + 60 * DAY)).toBeGreaterThan(wide({}));
  });

  it('is null where the form has no items', () => {
    expect(predictScore(inputOf({ form: { ...inputOf().form, items: [] } }), NOON)).toBeNull();
    expect(planned(0.8, 0.3, inputOf({ form: { ...inputOf().form, items: [] } }))).toBeNull();
  });

  it('of a plan that is kept adds guessing to its recall', () => {
    expect(planned(0.8, 0.3)?.share).toBeCloseTo(0.8 + 0.2 * 0.25);
    expect(planned(0, 0.3)?.share).toBeCloseTo(0.25);
  });

  it('of a plan has the doubt of its forecast, and is no less than that of stopping today', () => {
    const width = (doubt: number) => (planned(0.7, doubt)?.high ?? 0) - (planned(0.7, doubt)?.low ?? 0);
    expect(width(1)).toBeGreaterThan(width(0.2));
    expect(planned(0.1, 0.3, inputOf(), 0.6)?.share).toBeCloseTo(0.6);
  });

  it('tells each task by its share of the exam, with what was met of it', () => {
    const tasks = predictTasks(inputOf({}, [memory('a', 99)]));
    expect(tasks.map(({ id, items, met }) => [id, items, met])).toEqual([
      ['2.1', 2, 1],
      ['2.2', 1, 0],
      ['2.3', 0, 0],
    ]);
    expect(tasks.map(({ share }) => share)).toEqual([1 / 13, 3 / 13, 9 / 13]);
    expect(tasks[0]?.expected).toBeCloseTo((0.999 + 0.25) / 2);
  });

  it('lies in its interval, on the scale, and rises with what is remembered', () => {
    const days = fc.double({ min: 0.1, max: 300, noNaN: true });
    fc.assert(
      fc.property(days, days, fc.double({ min: 0, max: 1, noNaN: true }), (stability, daysAgo, known) => {
        const at = (more: number) => {
          const memories = ['a', 'b', 'c'].map((id) => memory(id, stability + more, daysAgo));
          return predictScore(inputOf({ foreknowledge: { known, variance: 0.01, answers: 9 } }, memories), NOON);
        };
        const [less, more] = [at(0), at(5)];
        if (less === null || more === null) throw new Error('There are items.');
        expect(less.low).toBeLessThanOrEqual(less.score + 30);
        expect(less.high).toBeGreaterThanOrEqual(less.score - 30);
        expect(less.low).toBeGreaterThanOrEqual(100);
        expect(less.high).toBeLessThanOrEqual(1000);
        expect(more.share).toBeGreaterThanOrEqual(less.share);
        expect(more.passChance).toBeGreaterThanOrEqual(less.passChance - 1e-9);
      }),
    );
  });
});
