import { expect, it } from 'vitest';
import { freshADay } from './fresh-a-day';

it.each([
  [200, 30, 12],
  [10, 100, 1],
  [30, 0, 50],
])('of %d items on %d days at most %d begin a day', (items, days, most) => {
  expect(freshADay(items, days)).toBe(most);
});
