import type { Memory } from '@/domain/scheduling/memory';
import type { PlannedDay } from '@/domain/scheduling/plan/plan';
import { calendarDays } from './calendar-days';

/** What a coming local date (YYYY-MM-DD) is expected to take. */
export interface DayAhead {
  date: string;
  minutes: number;
  answers: number;
}

export interface MinutesAhead {
  /** `plan`: what the plan gives each day up to the exam. `due`: what falls due by what is known today, answers still to come left out. */
  source: 'plan' | 'due';
  /** `DAYS_AHEAD` days, today first with everything overdue; none after the exam. */
  days: DayAhead[];
}

export const DAYS_AHEAD = 30;
/** What an answer takes until a learner's own time is known. */
export const USUAL_ANSWER_MS = 30_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface MinutesAheadInput {
  memories: readonly Memory[];
  /** Today first; null where there is none. */
  plan: readonly PlannedDay[] | null;
  /** How long one answer takes. */
  answerMs: number;
  now: number;
  timeZone: string;
}

/** The minutes of the coming days: the plan's where there is one, else of what falls due. */
export function minutesAhead({ memories, plan, answerMs, now, timeZone }: MinutesAheadInput): MinutesAhead {
  const days = calendarDays(now, now + (DAYS_AHEAD + 1) * DAY_MS, timeZone).slice(0, DAYS_AHEAD);
  if (plan !== null) {
    const planned = plan.slice(0, DAYS_AHEAD).flatMap(({ minutes, reviews, fresh }, at) => {
      const date = days[at]?.date;
      return date === undefined ? [] : [{ date, minutes, answers: reviews + fresh }];
    });
    return { source: 'plan', days: planned };
  }
  const due = new Float64Array(days.length);
  for (const { dueAt } of memories) {
    const at = days.findIndex(({ end }) => dueAt < end);
    if (at !== -1) due[at] = (due[at] ?? 0) + 1;
  }
  const told = days.map(({ date }, at) => ({
    date,
    minutes: ((due[at] ?? 0) * answerMs) / MINUTE_MS,
    answers: due[at] ?? 0,
  }));
  return { source: 'due', days: told };
}
