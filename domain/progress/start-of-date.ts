import { dayOf } from '@/domain/session/day';

const HOUR_MS = 3_600_000;

/** When a local date (YYYY-MM-DD) begins, in milliseconds since the epoch; where a calendar skipped it, its midnight by UTC. */
export function startOfDate(date: string, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  // Noon by UTC is on the same date west of UTC and some hours east of it, midnight everywhere else.
  for (const hours of [12, 0]) {
    const day = dayOf(midnight + hours * HOUR_MS, timeZone);
    if (day.date === date) return day.start;
  }
  return midnight;
}
