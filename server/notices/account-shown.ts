import { signedInBy } from '../auth/session';
import { db } from '../db';
import { may } from '../policy/policy';
import { countWaiting } from '../store/waiting';
import { countNew } from './own-notices';

/** What the header of every page tells whoever is signed in. */
export interface AccountShown {
  name: string;
  isAdministrator: boolean;
  newNotices: number;
  /** How many wait for an administrator to let them in. */
  waiting: number;
}

/** Null where nobody is signed in. */
export async function accountShown(headers: Headers): Promise<AccountShown | null> {
  const account = await signedInBy(headers);
  if (account === null) return null;
  const { name, isAdministrator, isHeld } = account;
  if (isHeld) return { name, isAdministrator, newNotices: 0, waiting: 0 };
  const store = await db();
  return {
    ...{ name, isAdministrator, newNotices: await countNew(store, account) },
    // Asked of the policy itself: a page that was opened is no attempt that the security log should know of.
    waiting: may(isAdministrator ? 'administrator' : 'member', 'site.users') ? await countWaiting(store) : 0,
  };
}
