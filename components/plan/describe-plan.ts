import { formatDate } from '@/components/text/format-day';
import type { ExamCourse, ExpectedResult, LeftOut, PlanOutlook } from '@/domain/session/plan-outlook';

/** The exam's questions that count. */
const SCORED = 50;

export const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What the page is called, and the line below it. */
export function describeStanding({ exam, plan, daysLeft }: PlanOutlook): { title: string; text: string } {
  const on = plan.examOn === null ? '' : formatDate(plan.examOn);
  switch (exam) {
    case 'none':
      return {
        title: 'Plan toward your exam',
        text: 'Say when the exam is and how many minutes you have. The questions of each day then follow from that.',
      };
    case 'ahead':
      return {
        title: daysLeft === 1 ? 'The exam is tomorrow' : `${daysLeft} days to the exam`,
        text: `${plan.examVersion} on ${on}${plan.extraMinutes > 0 ? `, with ${plan.extraMinutes} minutes more` : ''}.`,
      };
    case 'today':
      return {
        title: 'The exam is today',
        text: `${plan.examVersion}, ${on}. What you know now is what counts: go well.`,
      };
    case 'past':
      return {
        title: 'Your exam has passed',
        text: `It was on ${on}. Practice goes on by plain spaced repetition, so that what you learned stays. Is there another date?`,
      };
  }
}

/** Whether the plan wants anything more today. */
export function hasLeft({ days: [today] }: ExamCourse): boolean {
  return Math.round((today?.reviews ?? 0) + (today?.fresh ?? 0)) > 0;
}

/** What is left of today: "About 18 minutes today: 12 to repeat, 4 new." */
export function describeToday(course: ExamCourse): string {
  const [today] = course.days;
  if (today === undefined || !hasLeft(course))
    return today?.budget === 0 ? 'Today is a day off.' : 'Today’s part is done.';
  const parts = [
    Math.round(today.reviews) > 0 ? `${Math.round(today.reviews)} to repeat` : '',
    Math.round(today.fresh) > 0 ? `${Math.round(today.fresh)} new` : '',
  ].filter((part) => part !== '');
  return `About ${count(Math.max(1, Math.round(today.minutes)), 'minute')} today: ${parts.join(', ')}.`;
}

/** "about 41 of 50 right, most likely 36 to 45" */
export function describeResult({ share, low, high }: ExpectedResult): { about: string; range: string } {
  const of = (part: number) => Math.round(part * SCORED);
  return { about: `${of(share)} of ${SCORED}`, range: `${of(low)} to ${of(high)}` };
}

/** How sure a result is, by how many questions of fifty its bounds leave open. */
export function describeSureness({ low, high }: ExpectedResult): string {
  const open = (high - low) * SCORED;
  if (open < 12) return 'This is about as sure as it can be: what is left is mostly luck.';
  return open < 18
    ? 'This is fairly sure, and gets surer with your answers.'
    : 'This is a rough guess yet. It gets surer with your answers.';
}

/** What ten more minutes on each study day would change. */
export function describeTenMore({ atExam, withTenMore }: ExamCourse): string {
  const gain = (withTenMore.share - atExam.share) * SCORED;
  if (gain < 0.5) return 'Ten more minutes on each study day would change little: less than one question in 50.';
  return `Ten more minutes on each study day would bring about ${describeResult(withTenMore).about}: ${count(Math.round(gain), 'question')} more.`;
}

const WHY: Record<LeftOut['reason'], string> = {
  time: 'The minutes do not reach them.',
  price: 'They would take more time than they are worth in the exam.',
};

export function describeReason({ reason }: LeftOut): string {
  return WHY[reason];
}

/** What holds while no exam lies ahead. */
export function describeBacklog({ backlog, plan }: PlanOutlook): string {
  const kept = `Each rule comes back when you would still recall it with about ${Math.round(plan.desiredRetention * 100)} %.`;
  if (backlog === null) return `${kept} Nothing is overdue.`;
  const { overdue, today, days } = backlog;
  if (days <= 1) return `${kept} ${count(overdue, 'rule')} waited for you and fit into today.`;
  return `${kept} ${count(overdue, 'rule')} waited for you: ${today} come today, the others over the next ${count(days - 1, 'day')}. Nothing piles up.`;
}
