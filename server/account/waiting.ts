import type { Actor } from '../auth/actor';
import { keysOf } from '../auth/limits';
import type { Authorised } from '../policy/authorise';
import { deleteAccount } from '../store/delete-account';
import type { Store } from '../store/open-store';
import { letIn, readWaiting, type WaitingAccount } from '../store/waiting';
import { authoriseOwner } from './own';

/** So many are shown at once, who have waited longest. */
const MOST = 50;

/** Who has signed up and was not let in yet. */
export async function listWaiting(
  store: Store,
  actor: Actor,
): Promise<Authorised<{ waiting: WaitingAccount[]; total: number }>> {
  const may = authoriseOwner(actor, 'site.users');
  return may.status === 'allowed' ? { status: 'allowed', ...(await readWaiting(store, MOST)) } : may;
}

/** Lets an account in: from now on its address and password sign in. */
export async function letPersonIn(store: Store, actor: Actor, userId: string): Promise<Authorised<object>> {
  const may = authoriseOwner(actor, 'site.users');
  if (may.status !== 'allowed') return may;
  return (await letIn(store, userId)) ? { status: 'allowed' } : { status: 'hidden' };
}

/** Removes an account that waits, as if nobody had signed up. */
export async function turnPersonAway(store: Store, actor: Actor, userId: string): Promise<Authorised<object>> {
  const may = authoriseOwner(actor, 'site.users');
  if (may.status !== 'allowed') return may;
  const deletion = await deleteAccount(store, userId, { triesOf: keysOf, onlyIfWaiting: true });
  return deletion.status === 'deleted' ? { status: 'allowed' } : { status: 'hidden' };
}
