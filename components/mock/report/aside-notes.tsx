import type { MockReport, ReportedQuestion } from '@/domain/exam/report';

/** What else the exam tells: answers that were changed, what had been met before, and what comes back in practice. */
export function AsideNotes({ report }: { report: MockReport }) {
  const { totals, questions, seen, fed, notes } = report;
  const changed = totals.rightToWrong + totals.wrongToRight + totals.wrongToWrong;
  return (
    <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
      <section aria-labelledby="changes-heading" className="space-y-3">
        <h2 id="changes-heading" className="font-serif text-xl font-semibold">
          Changed answers
        </h2>
        {changed === 0 ? (
          <p>You changed no answer after it had stood.</p>
        ) : (
          <>
            <dl className="divide-y divide-line border-y border-line text-sm">
              <ChangeRow
                name="From right to not right"
                count={totals.rightToWrong}
                questions={changedBy(questions, 'rightToWrong')}
              />
              <ChangeRow
                name="From not right to right"
                count={totals.wrongToRight}
                questions={changedBy(questions, 'wrongToRight')}
              />
              <ChangeRow
                name="From one wrong to another"
                count={totals.wrongToWrong}
                questions={changedBy(questions, 'wrongToWrong')}
              />
            </dl>
            <p className="text-sm text-quiet">{tellBalance(totals)}</p>
          </>
        )}
      </section>
      <section aria-labelledby="plan-heading" className="space-y-3">
        <h2 id="plan-heading" className="font-serif text-xl font-semibold">
          What comes of it
        </h2>
        <p>{fed.message}</p>
        <h3 className="label pt-2">Met before</h3>
        <p>{seen.message}</p>
        <h3 className="label pt-2">About this form</h3>
        <ul className="list-disc space-y-1 pl-4 text-sm text-quiet">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function changedBy(questions: ReportedQuestion[], way: keyof ReportedQuestion['changes']): number[] {
  return questions.filter(({ changes }) => changes[way] > 0).map(({ position }) => position);
}

function ChangeRow({ name, count, questions }: { name: string; count: number; questions: number[] }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4 py-2">
      <dt>{name}</dt>
      <dd className="tabular-nums">
        {count}
        {count > 0 && <span className="text-quiet"> (question {questions.join(', ')})</span>}
      </dd>
    </div>
  );
}

function tellBalance({ rightToWrong, wrongToRight }: MockReport['totals']): string {
  const balance = wrongToRight - rightToWrong;
  if (balance > 0) return `Changing answers gained you ${balance}.`;
  return balance < 0 ? `Changing answers cost you ${-balance}.` : 'Changing answers neither gained nor cost you any.';
}
