import type { ExamCourse } from '@/domain/session/plan-outlook';
import { DayBars } from './day-bars';
import { DaysTable } from './days-table';
import { describeResult, describeSureness, describeTenMore } from './describe-plan';
import { LeftOutList } from './left-out-list';

/** What a plan brings: each coming day, what will not fit, and what to expect of the exam. */
export function PlanCourse({ course, examOn }: { course: ExamCourse; examOn: string }) {
  const { now, atExam } = course;
  const expected = describeResult(atExam);
  return (
    <div className="space-y-12">
      <section aria-labelledby="expected-heading" className="space-y-3">
        <h2 id="expected-heading" className="font-serif text-xl font-semibold">
          What to expect
        </h2>
        <p className="text-lg">
          If you go on as so far: about <strong className="font-semibold">{expected.about}</strong> questions right on
          the day, most likely {expected.range}.
        </p>
        <p className="text-quiet">
          Were the exam today, about {describeResult(now).about}. {describeTenMore(course)}
        </p>
        <p className="text-sm text-quiet">
          {describeSureness(atExam)} The two numbers are meant to hold nine exams of ten; tried on simulated learners
          they held about nine, and six to nine where memory was of a kind that they were not made for. In them is the
          luck of 50 questions, the days that you miss, and the doubt whether your memory grows as expected. It speaks
          of questions like those of this bank, and is not AWS’s score.
        </p>
      </section>
      <section aria-labelledby="days-heading" className="space-y-4">
        <h2 id="days-heading" className="font-serif text-xl font-semibold">
          The days until then
        </h2>
        <DayBars days={course.days} />
        <DaysTable days={course.days} examOn={examOn} />
      </section>
      <LeftOutList course={course} />
    </div>
  );
}
