import { describeResult } from '@/components/plan/describe-plan';
import { formatDate } from '@/components/text/format-day';
import { ArrowRightIcon } from '@/components/ui/icons';
import type { PlanOutlook } from '@/domain/session/plan-outlook';

/** How far the exam is, in one line, and the way to the plan. */
export function ExamPlan({ outlook }: { outlook: PlanOutlook }) {
  return (
    <section
      aria-labelledby="plan-heading"
      className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 border-y border-line py-5"
    >
      <div className="min-w-0 space-y-1">
        <h2 id="plan-heading" className="font-serif text-xl font-semibold">
          {titleOf(outlook)}
        </h2>
        <p className="text-quiet">{lineOf(outlook)}</p>
      </div>
      <a href="/plan" className="button button-quiet">
        {outlook.exam === 'ahead' ? 'See the plan' : 'Set a date'}
        <ArrowRightIcon />
      </a>
    </section>
  );
}

function titleOf({ exam, daysLeft }: PlanOutlook): string {
  if (exam === 'today') return 'The exam is today';
  if (exam !== 'ahead') return 'When is your exam?';
  return daysLeft === 1 ? 'The exam is tomorrow' : `${daysLeft} days to the exam`;
}

function lineOf({ exam, plan, course }: PlanOutlook): string {
  if (exam === 'past') return 'The last date has passed. With the next one the days are planned again.';
  if (course === null) return 'With its date and your minutes a day, each day’s questions are chosen for that day.';
  const { about, range } = describeResult(course.atExam);
  const on = plan.examOn === null ? '' : `${formatDate(plan.examOn)}: `;
  return `${on}about ${about} questions right if you go on as so far, most likely ${range}.`;
}
