import { formatDate } from '@/components/text/format-day';
import type { Exam } from '@/domain/exam/exam-facts';

/** Which exam this is for, whether it can still be taken, and what it asks. */
export function ExamStatus({ exam, kept, items }: { exam: Exam; kept: number; items: number }) {
  return (
    <section
      aria-labelledby="exam-heading"
      className="grid gap-x-16 gap-y-6 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]"
    >
      <div className="space-y-4">
        <h2 id="exam-heading" className="font-serif text-xl font-semibold">
          Which exam
        </h2>
        <p className="max-w-read">
          {exam.name}, <span className="whitespace-nowrap">{exam.version}</span>. Each item also knows whether{' '}
          {exam.successor} keeps it: {kept} of {items} do.
        </p>
        <dl className="max-w-read space-y-3 border-l-4 border-marker pl-4">
          {exam.status.map((fact) => (
            <div key={fact.subject}>
              <dt className="font-semibold">{fact.subject}</dt>
              <dd className="text-quiet">{fact.text}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="space-y-3 text-sm">
        <dl className="divide-y divide-line border-y border-line">
          {exam.form.map((fact) => (
            <div key={fact.subject} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-4 py-3">
              <dt className="font-semibold">{fact.subject}</dt>
              <dd className="text-quiet">{fact.text}</dd>
            </div>
          ))}
        </dl>
        <p className="text-xs text-quiet">
          Gathered {formatDate(exam.checked)} from AWS’s texts about {exam.version} and from pages that quote them. Ask
          AWS before you book.
        </p>
      </div>
    </section>
  );
}
