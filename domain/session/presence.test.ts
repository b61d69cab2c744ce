import { describe, expect, it } from 'vitest';
import { presenceFrom, presenceOf } from './presence';

const daily = { minutes: [20, 20, 20, 20, 20, 20, 20], daysOff: [] };
const days = (month: string, ...numbers: number[]) =>
  new Set(numbers.map((day) => `2026-${month}-${String(day).padStart(2, '0')}`));
const today = '2026-11-22';

describe('the share of study days that is kept', () => {
  it('is the usual one before any day was seen, and on the first', () => {
    expect(presenceOf(daily, { answeredOn: new Set(), today })).toBeCloseTo(0.93);
    expect(presenceOf(daily, { answeredOn: days('11', 21, 22), today })).toBeCloseTo(0.93);
  });

  it('moves to what was seen', () => {
    const half = presenceOf(daily, { answeredOn: days('11', 2, 4, 6, 8, 10, 12, 14, 16, 18, 20), today });
    expect(half).toBeCloseTo(presenceFrom({ kept: 9, offered: 19 }));
    expect(half).toBeLessThan(0.7);
  });

  it('asks of no day off, and of nothing long ago', () => {
    const weekdays = { minutes: [20, 20, 20, 20, 20, 0, 0], daysOff: ['2026-11-18'] };
    expect(presenceOf(weekdays, { answeredOn: days('11', 16, 17, 19, 20), today })).toBeGreaterThan(0.93);
    expect(presenceOf(daily, { answeredOn: days('08', 1), today })).toBeCloseTo(0.93);
  });
});
