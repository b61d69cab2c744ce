import type { Actor } from '../auth/actor';
import { forgetEverywhere } from '../auth/forget-everywhere';
import { begin, keysOf } from '../auth/limits';
import { verifyPassword } from '../auth/passwords';
import type { Authorised } from '../policy/authorise';
import { deleteAccount } from '../store/delete-account';
import { readDeviceBegin } from '../store/devices';
import type { Store } from '../store/open-store';
import { readPasswordHash } from '../store/own-account';
import { isLastAdministrator } from '../store/people';
import { authoriseOwner } from './own';

/** Who has no password shows with a sign-in of the last minutes who asks. */
const FRESH_MS = 10 * 60_000;

export interface OwnDeletion {
  /** Null where the account has none. */
  password: string | null;
  address: string;
  now: number;
}

/**
 * `wrong password`, `sign in again`: it is not shown who asks. `sole owner`: these groups have others in them and need another owner first. `last
 * administrator`: the site needs one. `closed`: too many wrong passwords. In all of them nothing was written.
 */
export type OwnDeleted =
  | Authorised<{ learnerId: string | null }>
  | { status: 'wrong password' | 'sign in again' | 'last administrator' }
  | { status: 'sole owner'; groups: { id: string; name: string }[] }
  | { status: 'closed'; until: number };

/** Deletes the account that asks, with all that is its own; see store/delete-account for what stays. */
export async function deleteOwnAccount(store: Store, actor: Actor, wish: OwnDeletion): Promise<OwnDeleted> {
  const may = authoriseOwner(actor, 'account.delete');
  if (may.status !== 'allowed') return may;
  const { userId } = may.member;
  const shown = await showWho(store, { userId, sessionId: may.sessionId, ...wish });
  if (shown !== null) return shown;
  if (await isLastAdministrator(store, userId)) return { status: 'last administrator' };
  const deletion = await deleteAccount(store, userId, { triesOf: keysOf });
  await forgetEverywhere(store);
  switch (deletion.status) {
    case 'deleted':
      return { status: 'allowed', learnerId: deletion.learnerId };
    case 'sole owner':
      return deletion;
    case 'no account':
      return { status: 'stranger' };
  }
}

type Asking = OwnDeletion & { userId: string; sessionId: string };

async function showWho(
  store: Store,
  { userId, sessionId, password, address, now }: Asking,
): Promise<Exclude<OwnDeleted, { status: 'allowed' }> | null> {
  const hash = await readPasswordHash(store, userId);
  if (hash === null) {
    const begun = await readDeviceBegin(store, { userId, id: sessionId });
    return begun !== null && now - begun < FRESH_MS ? null : { status: 'sign in again' };
  }
  const turn = await begin('own password', { store, address, subject: userId, now });
  if ('status' in turn) return turn;
  if (password !== null && (await verifyPassword({ hash, password }))) {
    await turn.succeeded();
    return null;
  }
  await turn.failed();
  return { status: 'wrong password' };
}
