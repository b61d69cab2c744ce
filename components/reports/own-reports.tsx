import { formatDate } from '@/components/text/format-day';
import { EmptyState } from '@/components/ui/empty-state';
import type { OwnReport } from '@/domain/session/report-inbox';
import { ReportStateBadge } from './report-state-badge';

/** What one has reported, and what became of it. */
export function OwnReports({ reports }: { reports: readonly OwnReport[] }) {
  return (
    <div className="space-y-10">
      <header className="max-w-read space-y-3">
        <h1 className="font-serif text-2xl font-semibold">Your reports</h1>
        <p className="text-lg text-quiet">What you said is wrong with a question, and what was said to it.</p>
      </header>
      {reports.length === 0 ? (
        <EmptyState title="No reports">
          <p>Below the answer of each question you can say what is wrong with it.</p>
        </EmptyState>
      ) : (
        <ul className="max-w-read divide-y divide-line border-y border-line">
          {reports.map((report) => (
            <OwnReportRow key={report.id} report={report} />
          ))}
        </ul>
      )}
    </div>
  );
}

function OwnReportRow({ report: { createdAt, topic, stem, comment, state, reply } }: { report: OwnReport }) {
  return (
    <li className="space-y-3 py-5 [overflow-wrap:anywhere]">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-quiet">
        <ReportStateBadge state={state} />
        <time dateTime={createdAt}>{formatDate(createdAt.slice(0, 10))}</time>
        {topic !== '' && <bdi>{topic}</bdi>}
      </p>
      {stem !== null && <p className="line-clamp-3 text-sm text-quiet">{stem.replaceAll('`', '')}</p>}
      <p className="whitespace-pre-wrap">
        <bdi>{comment}</bdi>
      </p>
      {state === 'open' ? (
        <p className="text-sm text-quiet">Nobody has decided on it yet.</p>
      ) : (
        <p className="border-l-4 border-marker pl-4">
          <bdi>{reply === '' ? 'Your report was right. The question was or will be changed.' : reply}</bdi>
        </p>
      )}
    </li>
  );
}
