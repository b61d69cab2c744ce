import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODELS } from './models/all';
import { fsrsModel } from './models/fsrs-model';
import { bankInOrder } from './policies/bank-in-order';
import { BASELINES } from './policies/baselines';
import type { Policy } from './policy';
import { simulate } from './simulate';
import { worldOf } from './world';

const regime = { minutesADay: 2, days: 20, items: 30 };

/** A policy that writes down what it is told and does what another does. */
function watched(policy: Policy) {
  const days: { day: number; seconds: number; spent: number; last: number }[] = [];
  const answers: { item: number; isRight: boolean }[] = [];
  let left = 0;
  const watching: Policy = {
    name: policy.name,
    begin(setup) {
      const pupil = policy.begin(setup);
      const seen = new Set<number>();
      return {
        startDay(day, seconds) {
          days.push({ day, seconds, spent: 0, last: 0 });
          left = seconds;
          pupil.startDay(day, seconds);
        },
        next(secondsLeft) {
          expect(secondsLeft).toBe(left);
          expect(secondsLeft).toBeGreaterThan(0);
          return pupil.next(secondsLeft);
        },
        answered(item, isRight) {
          const { fresh, right, wrong } = setup.seconds;
          const spent = !seen.has(item) ? fresh : isRight ? right : wrong;
          const today = days.at(-1);
          if (today) Object.assign(today, { spent: today.spent + spent, last: spent });
          left -= spent;
          seen.add(item);
          answers.push({ item, isRight });
          pupil.answered(item, isRight);
        },
      };
    },
  };
  return { watching, days, answers };
}

describe.each(BASELINES)('$name', (policy) => {
  it('never has more than its minutes and one question, and the seconds add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom(...MODELS), (seed, model) => {
        const world = worldOf(regime, seed);
        const { watching, days, answers } = watched(policy);
        const outcome = simulate(world, model, watching);
        for (const { seconds, spent, last } of days) expect(spent - last).toBeLessThan(seconds);
        expect(outcome.seconds).toBe(days.reduce((sum, { spent }) => sum + spent, 0));
        expect(outcome.answers).toBe(answers.length);
        expect(outcome.begun).toBe(new Set(answers.map(({ item }) => item)).size);
        expect(days.filter(({ day }) => world.missed[day] === 1)).toEqual([]);
        expect(outcome.recall).toBeGreaterThan(0);
        expect(outcome.recall).toBeLessThanOrEqual(1);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a run', () => {
  const world = worldOf({ ...regime, days: 30 }, 4);

  it('is the same each time', () => {
    expect(simulate(world, fsrsModel, bankInOrder)).toEqual(simulate(world, fsrsModel, bankInOrder));
  });

  it('gives the n-th answer to an item the same luck, whatever was asked in between', () => {
    const backwards: Policy = {
      name: 'backwards',
      begin: ({ items }) => {
        let asked = 0;
        return { startDay: () => undefined, next: () => items - 1 - (asked++ % items), answered: () => undefined };
      },
    };
    const firstAnswers = (policy: Policy) => {
      const { watching, answers } = watched(policy);
      simulate(world, fsrsModel, watching);
      const first = new Map<number, boolean>();
      for (const { item, isRight } of answers) if (!first.has(item)) first.set(item, isRight);
      return first;
    };
    const [forwards, back] = [firstAnswers(bankInOrder), firstAnswers(backwards)];
    expect(forwards.size).toBe(30);
    expect(new Map([...back].sort(([a], [b]) => a - b))).toEqual(forwards);
  });

  it('lets who does not know guess right one time in five', () => {
    const large = worldOf({ minutesADay: 400, days: 2, items: 1_000 }, 2);
    const { watching, answers } = watched(bankInOrder);
    simulate(large, fsrsModel, watching);
    const first = answers.slice(0, 1_000);
    expect(first.filter(({ isRight }) => isRight).length / 1_000).toBeCloseTo(0.2, 1);
  });

  it('counts days off as no days, and an item never asked as unknown', () => {
    const idle: Policy = {
      name: 'idle',
      begin: () => ({ startDay: () => undefined, next: () => null, answered: () => undefined }),
    };
    expect(simulate(world, fsrsModel, idle)).toEqual({
      ...{ recall: 0, seconds: 0, answers: 0, begun: 0, promises: [] },
    });
    const weekends = {
      ...world,
      setup: { ...world.setup, minutes: world.setup.minutes.map((m, day) => (day % 7 < 5 ? m : 0)) },
    };
    const { watching, days } = watched(bankInOrder);
    simulate(weekends, fsrsModel, watching);
    expect(days.map(({ day }) => day % 7).filter((day) => day >= 5)).toEqual([]);
  });

  it.each([-1, 30, 0.5])('refuses item %d', (item) => {
    const wrong: Policy = {
      name: 'wrong',
      begin: () => ({ startDay: () => undefined, next: () => item, answered: () => undefined }),
    };
    expect(() => simulate(world, fsrsModel, wrong)).toThrow(/wrong asked for item/);
  });
});
