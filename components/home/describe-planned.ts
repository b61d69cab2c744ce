import { describeToday } from '@/components/plan/describe-plan';
import type { Progress } from '@/domain/progress/summarise';
import type { PlanOutlook } from '@/domain/session/plan-outlook';

/** What today holds for a reader with an exam ahead, and what the one button says; null without one. */
export function describePlanned(
  { today }: Pick<Progress, 'today'>,
  { course }: PlanOutlook,
): { title: string; text: string; action: string } | null {
  if (course === null) return null;
  const [first] = course.days;
  const left = Math.round((first?.reviews ?? 0) + (first?.fresh ?? 0));
  const done = today.answered > 0 ? `You answered ${today.answered} today. ` : '';
  if (left === 0)
    return {
      title: first?.budget === 0 && today.answered === 0 ? 'A day off.' : 'Done for today.',
      text: `${done}The plan wants nothing more until your next day. Rest is part of remembering.`,
      action: 'Practise anyway',
    };
  return {
    title: left === 1 ? 'One question today.' : `${left} questions today.`,
    text: `${done}${describeToday(course)} Stop whenever you like: the plan takes what comes.`,
    action: today.answered > 0 ? 'Continue' : 'Begin with today’s part',
  };
}

/** What is due without what waits for a later day. */
export function withoutLater(progress: Progress, { backlog }: PlanOutlook): Progress {
  const later = backlog === null ? 0 : backlog.overdue - backlog.today;
  return later === 0 ? progress : { ...progress, due: Math.max(0, progress.due - later) };
}

/** The next seven days as the plan has them, where an exam lies ahead. */
export function asPlanned(progress: Progress, { course }: PlanOutlook): Progress {
  if (course === null) return progress;
  const week = course.days.slice(0, 7);
  return {
    ...progress,
    forecast: week.map(({ date, reviews, fresh }) => ({ date, due: Math.round(reviews + fresh) })),
  };
}
