import { expect, it } from 'vitest';
import { CALENDAR_WEEKS, tallyActivity } from './activity';
import { answerOf, DAY, NOON, tallied } from './testing/answers';

function activityOf(times: string[], timeZone: string) {
  const log = times.map((time, at) =>
    answerOf({ answeredAt: Date.parse(time), correct: at % 2 === 0, effortMs: at === 0 ? 9_000_000 : 30_000 }),
  );
  return tallied(tallyActivity(NOON, timeZone), log);
}

it('begins on a Monday, a year ago, and ends today, without a gap', () => {
  const days = activityOf([], 'Europe/Berlin');
  expect(days[0]?.date).toBe('2025-11-17');
  expect(days.at(-1)?.date).toBe('2026-11-21');
  expect(days).toHaveLength(CALENDAR_WEEKS * 7 - 1);
  expect(new Set(days.map(({ answers }) => answers))).toEqual(new Set([0]));
});

it('counts by the learner’s dates, and at most five minutes of an answer', () => {
  const days = activityOf(
    [
      '2025-11-16T12:00:00Z',
      '2026-11-19T22:30:00Z',
      '2026-11-19T23:30:00Z',
      '2026-11-20T22:59:00Z',
      '2026-11-21T11:00:00Z',
    ],
    'Europe/Berlin',
  ).slice(-3);
  expect(days).toEqual([
    { date: '2026-11-19', answers: 1, right: 0, minutes: 0.5 },
    { date: '2026-11-20', answers: 2, right: 1, minutes: 1 },
    { date: '2026-11-21', answers: 1, right: 1, minutes: 0.5 },
  ]);
  const [first] = activityOf([new Date(NOON - 3 * DAY).toISOString()], 'UTC').filter(({ answers }) => answers > 0);
  expect(first).toEqual({ date: '2026-11-18', answers: 1, right: 1, minutes: 5 });
});
