import { calendarDays } from './calendar-days';
import type { Tally } from './walk-log';

/** What was answered on one local date (YYYY-MM-DD). */
export interface ActiveDay {
  date: string;
  answers: number;
  right: number;
  /** Time on show, in minutes; of one answer five at most, for a page may lie open over lunch. */
  minutes: number;
}

/** The calendar goes back so many weeks, the present one included. */
export const CALENDAR_WEEKS = 53;
export const MOST_MINUTES_AN_ANSWER = 5;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Counts answers by the learner's days, from a Monday `CALENDAR_WEEKS` weeks ago to today; what lies outside is left out. */
export function tallyActivity(now: number, timeZone: string): Tally<ActiveDay[]> {
  const days = calendarDays(now - (CALENDAR_WEEKS * 7 - 1) * DAY_MS, now, timeZone);
  const monday = days.findIndex(({ date }) => new Date(`${date}T00:00:00Z`).getUTCDay() === 1);
  const shown = days.slice(Math.max(0, monday));
  const start = shown[0]?.start ?? now;
  const ends = Float64Array.from(shown, ({ end }) => end);
  const counted = shown.map(({ date }) => ({ date, answers: 0, right: 0, minutes: 0 }));
  let at = 0;
  return {
    add({ answeredAt, correct, effortMs }) {
      if (answeredAt < start) return;
      while (at < ends.length && answeredAt >= (ends[at] ?? 0)) at += 1;
      const day = counted[at];
      if (day === undefined) return;
      day.answers += 1;
      if (correct) day.right += 1;
      day.minutes += Math.min(effortMs / MINUTE_MS, MOST_MINUTES_AN_ANSWER);
    },
    result: () => counted,
  };
}
