import { describe, expect, it } from 'vitest';
import { formatDate, formatReturn } from './format-day';

describe('formatReturn', () => {
  const now = Date.parse('2026-11-21T20:00:00Z');
  it.each([
    ['2026-11-21T19:00:00Z', 'in a moment'],
    ['2026-11-21T20:01:00Z', 'in a minute'],
    ['2026-11-21T20:10:00Z', 'in 10 minutes'],
    ['2026-11-21T23:30:00Z', 'later today'],
    ['2026-11-22T00:30:00Z', 'tomorrow, Sun 22 Nov'],
    ['2026-11-24T01:00:00Z', 'in 3 days, Tue 24 Nov'],
    ['2027-12-01T12:00:00Z', 'in 375 days, Wed 1 Dec 2027'],
  ])('%s is %s', (dueAt, expected) => {
    expect(formatReturn(dueAt, now, 'UTC')).toBe(expected);
  });

  it('counts days by the reader’s calendar', () => {
    expect(formatReturn('2026-11-21T23:30:00Z', now, 'Europe/Berlin')).toBe('tomorrow, Sun 22 Nov');
    expect(formatReturn('2026-11-22T04:00:00Z', now, 'America/New_York')).toBe('later today');
  });
});

it('formats a checked date', () => {
  expect(formatDate('2026-11-21')).toBe('21 Nov 2026');
});
