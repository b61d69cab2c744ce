import { describe, expect, it } from 'vitest';
import { memorySteps } from './memory-steps';
import { planInput } from './testing/plans';
import { worldsOf } from './worlds';
import { worthToday } from './worth';

const input = planInput({ minutes: Array.from({ length: 30 }, () => 10) });
const situation = {
  ...worldsOf(input, 30),
  ...{ steps: memorySteps(input.weights), seconds: input.seconds, days: 30, price: 1e-3 },
};
const item = (elapsedDays: number, changes: { stability?: number; weight?: number } = {}) => {
  const { stability = 5, weight = 1 } = changes;
  const memory = { stability, difficulty: 5, elapsedDays, today: 'none' as const };
  return { id: 'a', weight, guess: 0.2, memory };
};

describe('what asking today is worth', () => {
  it('rises as a memory fades, and the answer is likelier wrong, so longer', () => {
    const [soon, late] = [worthToday(situation, item(1)), worthToday(situation, item(20))];
    expect(late.gain).toBeGreaterThan(soon.gain);
    expect(late.seconds).toBeGreaterThan(soon.seconds);
    expect(late.seconds).toBeLessThan(input.seconds.wrong);
  });

  it('is more for what weighs more', () => {
    expect(worthToday(situation, item(20, { weight: 2 })).gain).toBeGreaterThan(worthToday(situation, item(20)).gain);
  });

  it.each([
    ['today, where time is nearly free', 1e-5, item(25), 0],
    ['never, where it holds anyway and time is dear', 0.04, item(1, { stability: 400 }), null],
  ])('is told with the best day: %s', (_, price, of, expected) => {
    expect(worthToday({ ...situation, price }, of).bestDelay).toBe(expected);
  });

  it('of a new item is below nothing where time is dearer than any item', () => {
    const fresh = { id: 'a', weight: 1, guess: 0.2, memory: null };
    expect(worthToday({ ...situation, price: 0.04 }, fresh).gain).toBeLessThan(0);
    expect(worthToday(situation, fresh)).toMatchObject({ seconds: 45, bestDelay: expect.any(Number) });
  });
});
