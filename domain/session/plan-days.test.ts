import { describe, expect, it } from 'vitest';
import { dateAfter, daysBetween, studyDays } from './plan-days';

const plan = { minutes: [10, 20, 30, 40, 50, 60, 0], daysOff: ['2026-11-24'] };

describe('the days of a plan', () => {
  it('have their weekday’s minutes, and none on days off', () => {
    expect(studyDays(plan, { from: '2026-11-21', until: '2026-11-26', most: 99 })).toEqual([
      { date: '2026-11-21', minutes: 60 },
      { date: '2026-11-22', minutes: 0 },
      { date: '2026-11-23', minutes: 10 },
      { date: '2026-11-24', minutes: 0 },
      { date: '2026-11-25', minutes: 30 },
    ]);
  });

  it('are none where the date has come, and no more than are asked for', () => {
    expect(studyDays(plan, { from: '2026-11-21', until: '2026-11-21', most: 99 })).toEqual([]);
    expect(studyDays(plan, { from: '2026-11-21', most: 2 })).toHaveLength(2);
  });

  it('are counted over the end of summer time and of February', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(dateAfter('2028-02-28', 2)).toBe('2028-03-01');
  });
});
