import type { StudyPlan } from './study-plan';

/** A day of a plan: its local date and the minutes set aside for it, 0 on a day off. */
export interface StudyDay {
  date: string;
  minutes: number;
}

const DAY_MS = 86_400_000;

/** The days from one date on, up to and without another; at most so many. */
export function studyDays(
  plan: Pick<StudyPlan, 'minutes' | 'daysOff'>,
  { from, until, most }: { from: string; until?: string | undefined; most: number },
): StudyDay[] {
  const off = new Set(plan.daysOff);
  const days: StudyDay[] = [];
  for (let date = from; days.length < most && (until === undefined || date < until); date = dateAfter(date, 1))
    days.push({ date, minutes: off.has(date) ? 0 : (plan.minutes[weekday(date)] ?? 0) });
  return days;
}

/** How many days one date lies after another; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instant(to) - instant(from)) / DAY_MS);
}

/** The date so many days after another. */
export function dateAfter(date: string, days: number): string {
  return new Date(instant(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
function weekday(date: string): number {
  return (new Date(instant(date)).getUTCDay() + 6) % 7;
}

function instant(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
