import type { Actor } from '../auth/actor';
import { type Authorised, authorise } from '../policy/authorise';
import { countUnread, markRead, readNotices } from '../store/notices';
import type { Store } from '../store/open-store';
import { type SaidNotice, sayNotice } from './say-notice';

/** So many of an account's notices are shown. */
const MOST = 100;

/** A notice as its page shows it. Times are milliseconds since the epoch. */
export interface ShownNotice extends SaidNotice {
  id: string;
  at: number;
  isNew: boolean;
}

/** An account's notices, the latest first. What this program has no words for is left out. */
export async function listNotices(store: Store, actor: Actor): Promise<Authorised<{ notices: ShownNotice[] }>> {
  const may = authorise(actor, 'notice.own');
  if (may.status !== 'allowed') return may;
  const stored = await readNotices(store, may.member.userId, MOST);
  const notices = stored.flatMap((notice) => {
    const said = sayNotice(notice);
    return said === null ? [] : [{ ...said, id: notice.id, at: notice.createdAt, isNew: notice.readAt === null }];
  });
  return { status: 'allowed', notices };
}

/** How many notices somebody has not read; none of whoever has no account. */
export async function countNew(store: Store, actor: Actor): Promise<number> {
  const may = authorise(actor, 'notice.own');
  return may.status === 'allowed' ? countUnread(store, may.member.userId) : 0;
}

/** Notices up to a time are read from now on. */
export async function readNoticesUpTo(
  store: Store,
  actor: Actor,
  { upTo, now }: { upTo: number; now: number },
): Promise<Authorised<object>> {
  const may = authorise(actor, 'notice.own');
  if (may.status !== 'allowed') return may;
  await markRead(store, { userId: may.member.userId, upTo, now });
  return { status: 'allowed' };
}
