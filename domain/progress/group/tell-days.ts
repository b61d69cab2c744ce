import { dayOf } from '@/domain/session/day';

interface KnownDay {
  day: string;
  from: number;
  to: number;
}

/**
 * A function that tells the local day of a moment, as `dayOf` does. What lies between two moments of one day is of that day, so a calendar is asked a few
 * times a day instead of at each of thousands of moments.
 */
export function tellDays(): (at: number, timeZone: string) => string {
  const zones = new Map<string, KnownDay[]>();
  return (at, timeZone) => {
    const days = zones.get(timeZone) ?? [];
    zones.set(timeZone, days);
    const known = days.find(({ from, to }) => from <= at && at <= to);
    if (known !== undefined) return known.day;
    const day = dayOf(at, timeZone);
    const same = days.find((one) => one.day === day);
    if (same === undefined) days.push({ day, from: at, to: at });
    else {
      same.from = Math.min(same.from, at);
      same.to = Math.max(same.to, at);
    }
    return day;
  };
}
