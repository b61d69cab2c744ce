import { LEAST_RETENTION, MOST_RETENTION } from '@/domain/scheduling/parameters';
import type { StudyPlan } from './study-plan';

/** What is wrong with one field of a plan, in a sentence for the learner. */
export interface PlanProblem {
  field: keyof StudyPlan;
  message: string;
}

/** The most minutes of a day. */
export const MOST_MINUTES = 600;

/** How many years ahead an exam may lie, and how many days may be taken off. */
const MOST_YEARS = 2;
const MOST_DAYS_OFF = 400;
const MOST_EXTRA_MINUTES = 120;

/** All that is wrong with a plan, given the learner's today (YYYY-MM-DD); none where it can be kept. */
export function checkPlan(plan: StudyPlan, today: string): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const add = (field: keyof StudyPlan, message: string) => problems.push({ field, message });
  const { examOn, minutes, daysOff, desiredRetention, extraMinutes } = plan;

  if (examOn !== null) {
    if (!isDate(examOn)) add('examOn', 'This date is not on the calendar.');
    else if (examOn < today) add('examOn', 'This date has passed. Choose today or a later day.');
    else if (examOn > yearsAfter(today, MOST_YEARS)) add('examOn', 'This date is more than two years ahead.');
  }
  if (minutes.length !== 7 || minutes.some((each) => !isWhole(each, MOST_MINUTES)))
    add('minutes', `Minutes are whole numbers from 0 to ${MOST_MINUTES}, one for each day of the week.`);
  else if (minutes.every((each) => each === 0)) add('minutes', 'At least one day of the week needs some minutes.');
  if (daysOff.some((date) => !isDate(date))) add('daysOff', 'One of the days off is not on the calendar.');
  else if (daysOff.length > MOST_DAYS_OFF) add('daysOff', `At most ${MOST_DAYS_OFF} days can be taken off.`);
  if (!(desiredRetention >= LEAST_RETENTION && desiredRetention <= MOST_RETENTION))
    add('desiredRetention', 'What is to be retained lies between 70 and 97 per cent.');
  if (!isWhole(extraMinutes, MOST_EXTRA_MINUTES))
    add('extraMinutes', `Extra minutes are a whole number from 0 to ${MOST_EXTRA_MINUTES}.`);
  return problems;
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}

function isDate(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function yearsAfter(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}
