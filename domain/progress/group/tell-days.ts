import { type Day, dayOf } from '@/domain/session/day';

/** A function that tells the local date (YYYY-MM-DD) of a moment: a calendar is asked once for each day instead of at each of thousands of moments. */
export function tellDays(): (at: number, timeZone: string) => string {
  const zones = new Map<string, Day[]>();
  return (at, timeZone) => {
    const days = zones.get(timeZone) ?? [];
    zones.set(timeZone, days);
    const known = days.find(({ start, end }) => start <= at && at < end);
    if (known !== undefined) return known.date;
    const day = dayOf(at, timeZone);
    days.push(day);
    return day.date;
  };
}
