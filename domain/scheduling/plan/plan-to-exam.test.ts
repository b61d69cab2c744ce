import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemMemory, PlanInput } from './plan';
import { planToExam } from './plan-to-exam';
import { freshItems, knownItems, planInput } from './testing/plans';

const memory = fc.record<ItemMemory>({
  stability: fc.double({ min: 0.01, max: 400, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  elapsedDays: fc.integer({ min: 1, max: 60 }),
  today: fc.constant('none'),
});
const answeredToday = fc
  .tuple(memory, fc.constantFrom('right' as const, 'wrong' as const))
  .map(([known, today]) => ({ ...known, elapsedDays: 0, today }));
const items = fc
  .array(
    fc.record({
      weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
      guess: fc.constant(0.2),
      memory: fc.oneof(memory, answeredToday, fc.constant(null)),
    }),
    { maxLength: 30 },
  )
  .map((some) => some.map((item, at) => ({ ...item, id: `item-${at}` })));
const minutes = fc.array(fc.constantFrom(0, 2, 8, 20), { minLength: 1, maxLength: 25 });
const inputs: fc.Arbitrary<PlanInput> = fc
  .record({ items, minutes, freshToday: fc.constantFrom(0, 3), beliefs: fc.constantFrom(0, 1, 2, 3, 4, 5) })
  .map(({ beliefs, ...rest }) => {
    const { factors } = planInput().forgetting;
    const forgetting = { factors, beliefs: factors.map((_, at) => (at === beliefs ? 1 : 0)), answers: 40 };
    return planInput({ ...rest, forgetting });
  });
const RUNS = { numRuns: 60 };

describe('any plan toward an exam', () => {
  it('goes beyond no day’s minutes, today’s by no more than one question', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { today, days } = planToExam(input);
        const least = (today.length - 1) * input.seconds.right;
        if (today.length > 0) expect(least).toBeLessThan(60 * (input.minutes[0] ?? 0));
        expect(days).toHaveLength(input.minutes.length);
        days.forEach((day, at) => {
          const offered = input.minutes[at] ?? 0;
          expect(day.minutes).toBeLessThanOrEqual(offered);
          const asked = day.reviews * input.seconds.right + day.fresh * input.seconds.fresh;
          expect(asked).toBeLessThan(60 * offered + input.seconds.fresh + 1);
        });
      }),
      RUNS,
    );
  });

  it('leaves days off alone', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { today, days } = planToExam(input);
        days.forEach((day, at) => {
          if (input.minutes[at] === 0) expect(day).toEqual({ minutes: 0, reviews: 0, fresh: 0 });
        });
        if (input.minutes[0] === 0) expect(today).toEqual([]);
      }),
      RUNS,
    );
  });

  it('asks nothing twice, nothing that was right today, and gives a reason for whatever it asks or leaves out', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { today, leftOut } = planToExam(input);
        const named = [...today, ...leftOut].map(({ itemId }) => itemId);
        expect(new Set(named).size).toBe(named.length);
        for (const { itemId, reason } of today) {
          const asked = input.items.find(({ id }) => id === itemId)?.memory;
          expect(asked?.today).not.toBe('right');
          expect(reason === 'new').toBe(asked === null);
          expect(reason === 'again').toBe(asked?.today === 'wrong');
        }
        for (const { reason } of leftOut) expect(['time', 'price']).toContain(reason);
      }),
      RUNS,
    );
  });

  it('expects no less from ten minutes more, and a share', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const plan = planToExam(input);
        expect(plan.doubtAtExam).toBeGreaterThan(0);
        expect(plan.withTenMore.recallAtExam).toBeGreaterThanOrEqual(plan.recallAtExam);
        for (const share of [plan.recallNow, plan.recallAtExam, plan.withTenMore.recallAtExam]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(planToExam(input)).toEqual(planToExam(structuredClone(input)));
      }),
      RUNS,
    );
  });

  it('leaves no minute unused while there is something to ask', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { today } = planToExam(input);
        const askable = input.items.filter((item) => item.memory?.today !== 'right').length;
        const most = today.length * input.seconds.fresh;
        if (today.length < askable) expect(most).toBeGreaterThanOrEqual(60 * (input.minutes[0] ?? 0));
      }),
      RUNS,
    );
  });
});

describe('a plan', () => {
  const late = (days: number) =>
    knownItems(60).map((item) => ({
      ...item,
      memory: item.memory && { ...item.memory, elapsedDays: item.memory.elapsedDays + days },
    }));

  it('takes a missed week without a pile: the day after has no more minutes than any other', () => {
    const missed = planToExam(planInput({ items: late(7), minutes: Array.from({ length: 13 }, () => 10) }));
    expect(missed.days[0]?.minutes).toBeLessThanOrEqual(10);
    expect(missed.days.every(({ reviews, fresh }) => 20 * reviews + 45 * fresh < 645)).toBe(true);
    expect(missed.recallNow).toBeLessThan(planToExam(planInput({ items: late(0) })).recallNow);
  });

  it('asks the heavier of two like items', () => {
    const pair = [1, 3].map((weight) => ({
      ...knownItems(1)[0],
      id: `of ${weight}`,
      weight,
      guess: 0.2,
      memory: { stability: 5, difficulty: 5, elapsedDays: 4, today: 'none' as const },
    }));
    const { today } = planToExam(planInput({ items: pair, minutes: [0.2, 0, 0] }));
    expect(today.map(({ itemId }) => itemId)).toEqual(['of 3']);
  });

  it('gives up what the time does not reach, and says why', () => {
    const { leftOut, today } = planToExam(planInput({ items: freshItems(100), minutes: [5, 5, 5] }));
    expect(leftOut.length).toBeGreaterThan(60);
    expect(leftOut.length + today.length).toBeLessThanOrEqual(100);
  });

  it('repeats today’s misses when all else was asked', () => {
    const missed = knownItems(3).map((item) => ({
      ...item,
      memory: item.memory && { ...item.memory, elapsedDays: 0, today: 'wrong' as const },
    }));
    const { today } = planToExam(planInput({ items: [...missed, ...freshItems(1)], minutes: [10, 10] }));
    expect(today.map(({ reason }) => reason)).toEqual(['new', 'again', 'again', 'again']);
  });

  it('tells of every day, however far the exam is', () => {
    const { days } = planToExam(
      planInput({ minutes: Array.from({ length: 300 }, (_, day) => (day % 7 === 6 ? 0 : 10)) }),
    );
    expect(days).toHaveLength(300);
    expect(days.every(({ minutes: of }, day) => (day % 7 === 6 ? of === 0 : of <= 10))).toBe(true);
  });

  it('of no days, or of no items, plans nothing', () => {
    const over = planToExam(planInput({ minutes: [] }));
    expect(over).toMatchObject({ today: [], days: [], leftOut: [], recallAtExam: over.recallNow });
    expect(planToExam(planInput({ known: 0, fresh: 0 }))).toMatchObject({ today: [], leftOut: [], recallNow: 0 });
  });
});
