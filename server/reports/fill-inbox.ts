import { authoredId } from '@/domain/bank/deck-ids';
import type { Item } from '@/domain/bank/item';
import type { Place } from '@/domain/bank/problem';
import type { InboxItem, InboxReport } from '@/domain/session/report-inbox';
import type { Store } from '../store/open-store';
import type { StoredReport } from '../store/report-inbox';
import { showReported } from './show-report';

/** What is known of the items that reports are about, as they are asked now. */
export interface Desk {
  items: ReadonlyMap<string, Item>;
  places: ReadonlyMap<string, Place>;
  topicOf: (itemId: string) => string;
  placeOf: (itemId: string) => InboxItem['place'];
}

/** Reports by item, in the order of each item's first; within an item as they come. */
export async function fillInbox(store: Store, reports: readonly StoredReport[], desk: Desk): Promise<InboxItem[]> {
  const items = new Map<string, InboxItem>();
  for (const report of reports) {
    const { itemId } = report;
    const known: InboxItem = items.get(itemId) ?? {
      ...{ itemId, name: authoredId(itemId), topic: desk.topicOf(itemId), place: desk.placeOf(itemId) },
      ...{ open: 0, reports: [] },
    };
    known.reports.push(await tellReport(store, report, desk));
    if (report.state === 'open') known.open += 1;
    items.set(itemId, known);
  }
  return [...items.values()];
}

async function tellReport(store: Store, report: StoredReport, { items }: Desk): Promise<InboxReport> {
  const { id, learnerId, createdAt, comment, state, reply, decidedAt, itemId, version } = report;
  const current = items.get(itemId);
  return {
    ...{ id, hasReporter: learnerId !== null, createdAt: iso(createdAt), comment, state, reply },
    decidedAt: decidedAt === null ? null : iso(decidedAt),
    shown: await showReported(store, report, current),
    isOlder: current?.version !== version,
  };
}

const iso = (ms: number): string => new Date(ms).toISOString();
