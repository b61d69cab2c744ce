import { EmptyState } from '@/components/ui/empty-state';
import type { InboxItem } from '@/domain/session/report-inbox';
import { ItemReports } from './item-reports';

export interface ReportInboxProps {
  items: readonly InboxItem[];
  /** The group whose decks they are about; null for the shipped bank. */
  groupId: string | null;
}

/** What learners say is wrong, and what statistics suspect, by item: what waits first. */
export function ReportInbox({ items, groupId }: ReportInboxProps) {
  const open = items.reduce((sum, item) => sum + item.open, 0);
  return (
    <div className="space-y-10">
      <header className="max-w-read space-y-3">
        <h1 className="font-serif text-2xl font-semibold">Reports</h1>
        <p className="text-lg text-quiet">
          {groupId === null
            ? 'What learners say is wrong with items of the shipped bank, and what their answers make doubtful.'
            : 'What learners say is wrong with items of this group’s decks, and what their answers make doubtful.'}{' '}
          {items.length > 0 && tellOpen(open)}
        </p>
      </header>
      {items.length === 0 ? (
        <EmptyState title="No reports">
          <p>
            Whoever finds a question wrong can say so below its answer. What they say stands here, with the question.
          </p>
        </EmptyState>
      ) : (
        <div className="space-y-12">
          {items.map((item) => (
            <ItemReports key={item.itemId} item={item} groupId={groupId} />
          ))}
        </div>
      )}
    </div>
  );
}

function tellOpen(open: number): string {
  if (open === 0) return 'None waits.';
  return open === 1 ? 'One waits for a decision.' : `${open} wait for a decision.`;
}
