import { formatDate } from '@/components/text/format-day';
import { Disclosure } from '@/components/ui/disclosure';
import type { InboxReport } from '@/domain/session/report-inbox';
import { DecisionForm } from './decision-form';
import { ReportStateBadge } from './report-state-badge';
import { ReportedSheet } from './reported-sheet';

/** One report: what is said, the question behind it, and the decision or the way to one. */
export function ReportCard({ report, groupId }: { report: InboxReport; groupId: string | null }) {
  const { id, hasReporter, createdAt, comment, state, reply, shown, isOlder } = report;
  return (
    <li className="space-y-4 py-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-quiet">
        <ReportStateBadge state={state} />
        <time dateTime={createdAt}>{formatDate(createdAt.slice(0, 10))}</time>
        {!hasReporter && <span>Opened by statistics of first answers.</span>}
        {isOlder && <span>The item was changed since.</span>}
      </div>
      <blockquote className="max-w-read border-l-4 border-line pl-4 font-serif text-lg whitespace-pre-wrap [overflow-wrap:anywhere]">
        <bdi>{comment}</bdi>
      </blockquote>
      {shown === null ? (
        <p className="text-sm text-quiet">The question can no longer be made as it was.</p>
      ) : (
        <Disclosure summary={hasReporter ? 'The question as it was seen' : 'A question that offers it'}>
          <ReportedSheet shown={shown} hasReporter={hasReporter} />
        </Disclosure>
      )}
      {state === 'open' ? (
        <DecisionForm reportId={id} groupId={groupId} hasReporter={hasReporter} />
      ) : (
        reply !== '' && (
          <p className="max-w-read text-sm [overflow-wrap:anywhere]">
            <span className="font-semibold">{hasReporter ? 'Told the reporter:' : 'Why:'}</span> <bdi>{reply}</bdi>
          </p>
        )
      )}
    </li>
  );
}
