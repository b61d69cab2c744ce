import { dateAfter, studyDays } from './plan-days';
import type { StudyPlan } from './study-plan';

/** How far back is looked: habits change. */
const DAYS_BACK = 42;
/** Nobody keeps every day: what is expected of somebody unknown, and the days that it counts for beside those seen. */
const USUAL = 0.93;
const USUAL_DAYS = 14;

/** The share of study days (0 to 1) to expect kept, from how many of those that lie behind were kept. */
export function presenceFrom({ kept, offered }: { kept: number; offered: number }): number {
  return (USUAL * USUAL_DAYS + kept) / (USUAL_DAYS + offered);
}

/**
 * The share of planned study days on which a learner practises, from the local dates (YYYY-MM-DD) with answers before today: since the first
 * of them, six weeks back at most.
 */
export function presenceOf(
  plan: Pick<StudyPlan, 'minutes' | 'daysOff'>,
  { answeredOn, today }: { answeredOn: ReadonlySet<string>; today: string },
): number {
  const earliest = dateAfter(today, -DAYS_BACK);
  const from = [...answeredOn].filter((date) => date >= earliest && date < today).sort()[0];
  if (from === undefined) return presenceFrom({ kept: 0, offered: 0 });
  // The day of the first answer was kept because it is the first.
  const days = studyDays(plan, { from: dateAfter(from, 1), until: today, most: DAYS_BACK });
  const offered = days.filter(({ minutes }) => minutes > 0);
  return presenceFrom({ kept: offered.filter(({ date }) => answeredOn.has(date)).length, offered: offered.length });
}
