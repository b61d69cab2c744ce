import { describe, expect, it } from 'vitest';
import { FACTORS } from './forgetting-factor';
import { freshADay, isNarrowed } from './guard';

const sure = (factor: number, answers: number) => ({
  factors: FACTORS,
  beliefs: FACTORS.map((of) => (of === factor ? 1 : 0)),
  answers,
});

describe('the guard', () => {
  it.each([
    ['sixteen times as fast, seen often', sure(16, 200), true],
    ['sixteen times as fast, seen a few times', sure(16, 10), false],
    ['four times as fast: the prices see to it', sure(4, 200), false],
    ['as expected', sure(1, 200), false],
  ])('%s', (_, forgetting, expected) => {
    expect(isNarrowed(forgetting)).toBe(expected);
  });

  it.each([
    [200, 30, 12],
    [10, 100, 1],
    [30, 0, 50],
  ])('of %d items on %d days at most %d begin a day', (items, days, most) => {
    expect(freshADay(items, days)).toBe(most);
  });
});
