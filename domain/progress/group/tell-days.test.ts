import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localDate } from '@/domain/session/day';
import { DAY, NOON } from '../testing/answers';
import { tellDays } from './tell-days';

it('tells the same days as the calendar, whatever it was asked before', () => {
  const moment = fc.integer({ min: NOON - 40 * DAY, max: NOON });
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns');
  fc.assert(
    fc.property(fc.array(fc.tuple(moment, zone), { maxLength: 40 }), (asked) => {
      const tell = tellDays();
      for (const [at, timeZone] of asked) expect(tell(at, timeZone)).toBe(localDate(at, timeZone));
    }),
    { numRuns: 30 },
  );
});
