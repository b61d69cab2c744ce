import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, localDate, readDay } from './day';

const HOUR = 3_600_000;

describe('a local day', () => {
  it.each([
    ['an ordinary one', 'Europe/Berlin', '2026-11-21T12:00:00Z', '2026-11-21', '2026-11-20T23:00:00Z', 24],
    ['the spring change', 'Europe/Berlin', '2026-03-29T12:00:00Z', '2026-03-29', '2026-03-28T23:00:00Z', 23],
    ['the autumn change', 'America/Los_Angeles', '2026-11-01T12:00:00Z', '2026-11-01', '2026-11-01T07:00:00Z', 25],
    ['evening in the west', 'America/Los_Angeles', '2026-11-22T02:00:00Z', '2026-11-21', '2026-11-21T08:00:00Z', 24],
    ['morning in the east', 'Asia/Tokyo', '2026-11-20T15:00:00Z', '2026-11-21', '2026-11-20T15:00:00Z', 24],
    ['an odd offset', 'Asia/Kathmandu', '2026-11-21T12:00:00Z', '2026-11-21', '2026-11-20T18:15:00Z', 24],
    [
      'half an hour of summer time',
      'Australia/Lord_Howe',
      '2026-10-04T06:00:00Z',
      '2026-10-04',
      '2026-10-03T13:30:00Z',
      23.5,
    ],
    ['a midnight that is skipped', 'Africa/Cairo', '2024-04-26T12:00:00Z', '2024-04-26', '2024-04-25T22:00:00Z', 23],
    ['a midnight that comes twice', 'Africa/Cairo', '2024-10-31T12:00:00Z', '2024-10-31', '2024-10-30T21:00:00Z', 25],
    ['the day before a skipped date', 'Pacific/Apia', '2011-12-29T22:00:00Z', '2011-12-29', '2011-12-29T10:00:00Z', 24],
    ['UTC', 'UTC', '2026-12-31T23:59:59.999Z', '2026-12-31', '2026-12-31T00:00:00Z', 24],
  ])('%s', (_, timeZone, at, date, start, hours) => {
    const day = dayOf(Date.parse(at), timeZone);
    expect({ ...day, start: new Date(day.start).toISOString(), hours: (day.end - day.start) / HOUR }).toEqual({
      ...{ date, start: new Date(Date.parse(start)).toISOString(), hours, end: day.end },
    });
  });

  it('holds its instant, and the next begins where it ends', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Africa/Cairo',
      'Pacific/Apia',
      'Pacific/Kiritimati',
    );
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2012, 1, 1), max: Date.UTC(2040, 0, 1) }), zones, (at, zone) => {
        const day = dayOf(at, zone);
        expect(at).toBeGreaterThanOrEqual(day.start);
        expect(at).toBeLessThan(day.end);
        expect(dayOf(day.end, zone)).toMatchObject({ start: day.end });
        expect(dayOf(day.end - 1, zone)).toEqual(day);
        expect(dayOf(day.start - 1, zone).date < day.date).toBe(true);
      }),
    );
  });
});

describe('a zone that nobody knows', () => {
  it('is refused at the door', () => {
    expect(readDay(0, 'Mars/Olympus')).toEqual({ status: 'unknown zone', timeZone: 'Mars/Olympus' });
    expect(readDay(0, '')).toMatchObject({ status: 'unknown zone' });
  });

  it('counts as UTC inside', () => {
    expect(localDate(Date.UTC(2026, 10, 21, 23), 'Mars/Olympus')).toBe('2026-11-21');
  });
});
