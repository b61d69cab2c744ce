import type { Actor } from '../auth/actor';
import { forgetSessions } from '../auth/session';
import type { Authorised } from '../policy/authorise';
import type { Store } from '../store/open-store';
import { putOwnAccount, putTimeZone } from '../store/own-account';
import { authoriseOwner } from './own';

export interface AccountChange {
  name?: string;
  digest?: boolean;
  /** IANA name, known to be one. */
  timeZone?: string;
}

/** Changes what an account is called, which mail it gets, and what today means for it. */
export async function changeAccount(store: Store, actor: Actor, change: AccountChange): Promise<Authorised<object>> {
  const may = authoriseOwner(actor, 'account.own');
  if (may.status !== 'allowed') return may;
  const { userId } = may.member;
  const { timeZone, ...own } = change;
  if (Object.keys(own).length > 0) await putOwnAccount(store, userId, own);
  if (timeZone !== undefined) await putTimeZone(store, userId, timeZone);
  // The name stands in what is remembered of a session.
  if (own.name !== undefined) forgetSessions();
  return { status: 'allowed' };
}
