import { ButtonLink } from '@/components/ui/button-link';
import { Disclosure } from '@/components/ui/disclosure';
import { ArrowRightIcon } from '@/components/ui/icons';
import type { PlanOutlook } from '@/domain/session/plan-outlook';
import { describeBacklog, describeStanding, describeToday, hasLeft } from './describe-plan';
import { FitNote } from './fit-note';
import { PlanCourse } from './plan-course';
import { PlanForm } from './plan-form';

/** The plan: what it brings where an exam lies ahead, else what holds until then, and the form that sets it. */
export function PlanPage({ outlook }: { outlook: PlanOutlook }) {
  const { plan, today, course, exam } = outlook;
  const { title, text } = describeStanding(outlook);
  const form = <PlanForm initial={exam === 'past' ? { ...plan, examOn: null } : plan} today={today} />;
  return (
    <div className="max-w-read space-y-12">
      <div className="space-y-4">
        <h1 className="font-serif text-2xl font-semibold">{title}</h1>
        <p className="text-lg text-quiet">
          {text} {course !== null && describeToday(course)}
        </p>
        {course !== null && hasLeft(course) && (
          <ButtonLink href="/practice" variant="primary" size="lg" className="px-6">
            Practise today’s part
            <ArrowRightIcon />
          </ButtonLink>
        )}
      </div>
      {course === null ? (
        <>
          {form}
          <section aria-labelledby="undated-heading" className="space-y-3">
            <h2 id="undated-heading" className="font-serif text-xl font-semibold">
              While no exam lies ahead
            </h2>
            <p className="text-quiet">{describeBacklog(outlook)}</p>
          </section>
        </>
      ) : (
        <>
          <div className="border-y border-line">
            <Disclosure summary="Change the date or the minutes">{form}</Disclosure>
          </div>
          <PlanCourse course={course} examOn={plan.examOn ?? today} />
        </>
      )}
      <FitNote fits={outlook.fits} isFitted={outlook.isFitted} />
    </div>
  );
}
