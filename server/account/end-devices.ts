import type { Actor } from '../auth/actor';
import { forgetEverywhere } from '../auth/forget-everywhere';
import type { Authorised } from '../policy/authorise';
import { endDevice as dropDevice, endDevices } from '../store/devices';
import type { Store } from '../store/open-store';
import { authoriseOwner } from './own';

/** Ends one session of the account that asks. */
export async function endDevice(store: Store, actor: Actor, id: string): Promise<Authorised<object>> {
  const may = authoriseOwner(actor, 'account.own');
  if (may.status !== 'allowed') return may;
  const ended = await dropDevice(store, { userId: may.member.userId, id });
  await forgetEverywhere(store);
  return ended ? { status: 'allowed' } : { status: 'hidden' };
}

/** Ends all sessions of an account but the one that asks. */
export async function endOtherDevices(store: Store, actor: Actor): Promise<Authorised<{ ended: number }>> {
  const may = authoriseOwner(actor, 'account.own');
  if (may.status !== 'allowed') return may;
  const ended = await endDevices(store, { userId: may.member.userId, except: may.sessionId });
  await forgetEverywhere(store);
  return { status: 'allowed', ended };
}
