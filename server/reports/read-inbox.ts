import type { InboxItem } from '@/domain/session/report-inbox';
import type { Actor } from '../auth/actor';
import { readBank } from '../bank';
import { type Authorised, authorise, authoriseInGroup } from '../policy/authorise';
import type { Store } from '../store/open-store';
import { readReportsIn } from '../store/report-inbox';
import { type Desk, fillInbox } from './fill-inbox';
import { openGroupDesk } from './group-desk';

/** More than anybody reads at once; what waits comes first. */
const MOST_LISTED = 100;

/** The reports about items of a group's decks, for those who write them. */
export async function readGroupInbox(
  store: Store,
  actor: Actor,
  groupId: string,
): Promise<Authorised<{ items: InboxItem[] }>> {
  const may = await authoriseInGroup(store, actor, { action: 'report.read', groupId });
  if (may.status !== 'allowed') return may;
  const desk = await openGroupDesk(store, groupId);
  const reports = await readReportsIn(store, { deckKeys: desk.deckKeys }, MOST_LISTED);
  return { status: 'allowed', items: await fillInbox(store, reports, desk) };
}

/** The reports about items of the shipped bank, for administrators. */
export async function readShippedInbox(store: Store, actor: Actor): Promise<Authorised<{ items: InboxItem[] }>> {
  const may = authorise(actor, 'site.reports');
  if (may.status !== 'allowed') return may;
  const reports = await readReportsIn(store, { shipped: true }, MOST_LISTED);
  return { status: 'allowed', items: await fillInbox(store, reports, shippedDesk()) };
}

function shippedDesk(): Desk {
  const { items, places, topics } = readBank();
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  return {
    ...{ items, places },
    topicOf: (itemId) => titles.get(items.get(itemId)?.topic ?? '') ?? '',
    placeOf: (itemId) => {
      const place = places.get(itemId);
      return place ? { deckId: null, file: place.file, line: place.line } : null;
    },
  };
}
