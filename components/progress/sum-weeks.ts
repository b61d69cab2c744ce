import type { ActiveDay } from '@/domain/progress/activity';

/** What was done in a week. */
export interface Week extends Omit<ActiveDay, 'date'> {
  /** Its Monday, YYYY-MM-DD. */
  monday: string;
  days: number;
}

/** The weeks with answers, the latest first. The calendar begins on a Monday. */
export function sumWeeks(calendar: readonly ActiveDay[]): Week[] {
  const weeks: Week[] = [];
  calendar.forEach(({ date, answers, right, minutes }, at) => {
    if (at % 7 === 0) weeks.push({ monday: date, days: 0, answers: 0, right: 0, minutes: 0 });
    const week = weeks.at(-1);
    if (week === undefined || answers === 0) return;
    week.days += 1;
    week.answers += answers;
    week.right += right;
    week.minutes += minutes;
  });
  return weeks.filter(({ days }) => days > 0).reverse();
}
