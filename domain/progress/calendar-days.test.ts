import { describe, expect, it } from 'vitest';
import { type Day, dayOf } from '@/domain/session/day';
import { calendarDays } from './calendar-days';

const DAY = 86_400_000;

function oneByOne(from: number, to: number, timeZone: string): Day[] {
  const days = [dayOf(from, timeZone)];
  for (let last = days[0]; last !== undefined && last.end <= to; last = days.at(-1))
    days.push(dayOf(last.end, timeZone));
  return days;
}

describe('the days of a calendar', () => {
  it.each([
    ['Europe/Berlin', '2025-11-17T11:00:00Z', 400],
    ['America/Havana', '2026-02-01T11:00:00Z', 60],
    // The clock is set back for the month of fasting and forward after it.
    ['Africa/Casablanca', '2026-01-20T11:00:00Z', 90],
    ['Australia/Lord_Howe', '2026-03-01T11:00:00Z', 60],
    // 30 December 2011 was left out.
    ['Pacific/Apia', '2011-12-01T11:00:00Z', 45],
    ['UTC', '2026-01-01T00:00:00Z', 20],
  ])('in %s from %s are those found one by one', (timeZone, since, count) => {
    const from = Date.parse(since);
    expect(calendarDays(from, from + count * DAY, timeZone)).toEqual(oneByOne(from, from + count * DAY, timeZone));
  });

  it('hold one day where it begins and ends in it', () => {
    const noon = Date.parse('2026-11-21T12:00:00Z');
    expect(calendarDays(noon, noon + 1, 'UTC').map(({ date }) => date)).toEqual(['2026-11-21']);
  });
});
