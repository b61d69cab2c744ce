import { describe, expect, it } from 'vitest';
import { balance, valuesByPrice } from './balance';
import { PRICES } from './price-ladder';
import { planInput } from './testing/plans';
import { worldsOf } from './worlds';

const input = planInput({ known: 60, fresh: 60 });
const { worlds } = worldsOf(input, 20);
const sums = valuesByPrice(worlds, input.items, 20);
const minutesOf = (a: number) => Array.from({ length: 20 }, () => a);

describe('the price that fits the minutes', () => {
  it('falls as there are more of them, while more is recalled', () => {
    const found = [1, 2, 4, 8, 16].map((of) => balance(sums, minutesOf(of)));
    for (const [at, { price, value }] of found.entries()) {
      const scarcer = found[at - 1];
      if (scarcer === undefined) continue;
      expect(price).toBeLessThanOrEqual(scarcer.price);
      expect(value).toBeGreaterThanOrEqual(scarcer.value);
    }
  });

  it.each([
    ['no time at all', 0, PRICES.length - 1],
    ['all the time there is', 10_000, 0],
  ])('stands at an end of the ladder with %s', (_, of, place) => {
    expect(balance(sums, minutesOf(of)).price).toBeCloseTo(PRICES[place] ?? 0, 12);
  });
});
