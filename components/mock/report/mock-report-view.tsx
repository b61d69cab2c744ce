import { formatDate } from '@/components/text/format-day';
import { ButtonLink } from '@/components/ui/button-link';
import type { MockReport } from '@/domain/exam/report';
import { tellMinutes } from '../warnings';
import { AsideNotes } from './aside-notes';
import { PrintButton } from './print-button';
import { QuestionList } from './question-list';
import { ReportedQuestionView } from './reported-question-view';
import { ScorePanel } from './score-panel';
import { SectionTable } from './section-table';
import { TimeChart } from './time-chart';

export interface MockReportViewProps {
  report: MockReport;
  /** The page of the assignment that it was sat for; null for one's own. */
  assignedAt: string | null;
}

/** All that an exam tells after its end. */
export function MockReportView({ report, assignedAt }: MockReportViewProps) {
  const { title, startedOn, endedBy, minutes, extraMinutes, tookMs, domains, sectionRule, questions, totals } = report;
  return (
    <div className="space-y-12 sm:space-y-14">
      <div className="space-y-3">
        <h1 className="font-serif text-2xl font-semibold">{title}: report</h1>
        <p className="max-w-read text-quiet">
          Sat on {formatDate(startedOn)}, {tellMinutes(tookMs)} of {minutes}
          {extraMinutes > 0 && ` (${extraMinutes} of them on top)`}
          {endedBy === 'clock' && ', ended by the clock'}. {tellTotals(totals)}
        </p>
        <div className="flex flex-wrap gap-3 pt-1 print:hidden">
          <PrintButton />
          {assignedAt !== null && <ButtonLink href={assignedAt}>To the assignment</ButtonLink>}
          <ButtonLink href="/mock">All mock exams</ButtonLink>
        </div>
      </div>
      <ScorePanel report={report} />
      <SectionTable domains={domains} sectionRule={sectionRule} />
      <TimeChart report={report} />
      <AsideNotes report={report} />
      <section aria-labelledby="questions-heading" className="space-y-4">
        <h2 id="questions-heading" className="font-serif text-xl font-semibold">
          Every question
        </h2>
        <QuestionList count={questions.length} missed={totals.wrong + totals.unanswered}>
          {questions.map((reported) => (
            <ReportedQuestionView key={reported.position} reported={reported} />
          ))}
        </QuestionList>
      </section>
    </div>
  );
}

function tellTotals({ right, wrong, unanswered, withdrawn }: MockReport['totals']): string {
  const parts = [
    `${right} right`,
    `${wrong} not right`,
    unanswered > 0 ? `${unanswered} not answered` : '',
    withdrawn > 0 ? `${withdrawn} withdrawn` : '',
  ];
  return `Of all questions: ${parts.filter(Boolean).join(', ')}.`;
}
