import { describe, expect, it } from 'vitest';
import { sayTime, showClock } from './describe-time';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('the clock', () => {
  it.each([
    [30 * MINUTE, '30:00'],
    [29 * MINUTE + 4_001, '29:05'],
    [59 * SECOND, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
    [130 * MINUTE, '2:10:00'],
  ])('%i ms shows as %s', (ms, text) => expect(showClock(ms)).toBe(text));
});

describe('the clock speaks', () => {
  it.each<[string, number, number, string]>([
    ['not at the beginning', 30 * MINUTE, 30, ''],
    ['at half time', 15 * MINUTE, 30, 'Half of the time is left.'],
    ['not at half of a short time', 5 * MINUTE, 10, 'Five minutes left.'],
    ['five minutes before the end', 5 * MINUTE, 30, 'Five minutes left.'],
    ['not of five minutes in five', 5 * MINUTE, 5, ''],
    ['a minute before the end', MINUTE, 30, 'One minute left.'],
    ['at the end', 0, 30, 'Time is up.'],
  ])('%s', (_, ms, minutes, said) => expect(sayTime(ms, minutes)).toBe(said));

  it('seldom: five sayings at most in any run', () => {
    for (const minutes of [1, 5, 10, 20, 130]) {
      const said = new Set<string>();
      for (let ms = minutes * MINUTE; ms >= 0; ms -= SECOND) said.add(sayTime(ms, minutes));
      expect(said.size).toBeLessThanOrEqual(5);
    }
  });
});
