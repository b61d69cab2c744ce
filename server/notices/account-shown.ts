import { signedInBy } from '../auth/session';
import { db } from '../db';
import { countNew } from './own-notices';

/** What the header of every page tells whoever is signed in. */
export interface AccountShown {
  name: string;
  isAdministrator: boolean;
  newNotices: number;
}

/** Null where nobody is signed in. */
export async function accountShown(headers: Headers): Promise<AccountShown | null> {
  const account = await signedInBy(headers);
  if (account === null) return null;
  const { name, isAdministrator, isHeld } = account;
  return { name, isAdministrator, newNotices: isHeld ? 0 : await countNew(await db(), account) };
}
