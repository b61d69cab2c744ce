import type { Memory } from '@/domain/scheduling/memory';
import { type Day, dayOf } from '@/domain/session/day';

export const FORECAST_DAYS = 7;

/** How many items fall due on a local date (YYYY-MM-DD). */
export interface DayForecast {
  date: string;
  due: number;
}

export interface ForecastInput {
  memories: readonly Memory[];
  now: number;
  timeZone: string;
}

/** What falls due on each of the next `FORECAST_DAYS` local days, today first, with everything overdue; answers still to come left out. */
export function forecast({ memories, now, timeZone }: ForecastInput): DayForecast[] {
  const days: Day[] = [];
  for (let at = now; days.length < FORECAST_DAYS; at = days.at(-1)?.end ?? at) days.push(dayOf(at, timeZone));
  const due = days.map(() => 0);
  for (const { dueAt } of memories) {
    const index = days.findIndex(({ end }) => dueAt < end);
    if (index !== -1) due[index] = (due[index] ?? 0) + 1;
  }
  return days.map(({ date }, index) => ({ date, due: due[index] ?? 0 }));
}
