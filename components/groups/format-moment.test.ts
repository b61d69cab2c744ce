import { expect, it } from 'vitest';
import { formatMoment } from './format-moment';

const now = Date.parse('2026-11-22T02:00:00Z');

it.each([
  ['2026-11-24T18:00:00Z', 'UTC', 'Tue 24 Nov, 18:00 UTC'],
  ['2026-11-24T23:30:00Z', 'Europe/Berlin', 'Wed 25 Nov, 00:30'],
  ['2027-01-04T09:05:00Z', 'UTC', 'Mon 4 Jan 2027, 09:05 UTC'],
])('%s in %s', (moment, timeZone, said) => {
  expect(formatMoment(Date.parse(moment), { timeZone, now })).toBe(said);
});
