import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { InboxItem } from '@/domain/session/report-inbox';
import { ReportCard } from './report-card';

export interface ItemReportsProps {
  item: InboxItem;
  groupId: string | null;
}

/** An item with the reports about it, and the way to where it is written. */
export function ItemReports({ item, groupId }: ItemReportsProps) {
  const { itemId, name, topic, place, open, reports } = item;
  const isDeck = groupId !== null && place !== null && place.deckId !== null;
  return (
    <section aria-labelledby={`item-${itemId}`} className="space-y-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 space-y-1">
          <h2 id={`item-${itemId}`} className="font-serif text-xl font-semibold [overflow-wrap:anywhere]">
            <bdi>{topic === '' ? name : topic}</bdi>
          </h2>
          <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-quiet">
            <span className="[overflow-wrap:anywhere]">
              Item <code className="font-mono text-xs">{name}</code>
              {place === null ? ', which is gone' : ` in ${place.file}, line ${place.line}`}
            </span>
            {open > 0 && <Badge tone="accent">{open === 1 ? '1 open' : `${open} open`}</Badge>}
          </p>
        </div>
        {isDeck && (
          <ButtonLink size="sm" href={`/groups/${groupId}/decks/${place.deckId}?line=${place.line}`}>
            Edit the item
          </ButtonLink>
        )}
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {reports.map((report) => (
          <ReportCard key={report.id} report={report} groupId={groupId} />
        ))}
      </ul>
    </section>
  );
}
