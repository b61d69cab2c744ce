import type { Actor } from '../auth/actor';
import { forgetEverywhere } from '../auth/forget-everywhere';
import { letterOf } from '../auth/letters';
import { forgetDemand } from '../auth/second-factor';
import { logSecurity } from '../auth/security-log';
import { forgetSessions } from '../auth/session';
import { queueMail } from '../mail/send';
import type { Authorised } from '../policy/authorise';
import type { Store } from '../store/open-store';
import {
  countWithoutFactor,
  type Demand,
  dropFactors,
  putDemand,
  readDemand,
  readFactors,
} from '../store/second-factor';
import { authoriseOwner, authoriseSecuring } from './own';

/** Of whom a second factor is demanded, and how many accounts would have to set one up by each demand. */
export interface DemandState {
  demand: Demand;
  without: Record<Exclude<Demand, 'off'>, number>;
}

export async function readDemandState(store: Store, actor: Actor): Promise<Authorised<DemandState>> {
  const may = authoriseOwner(actor, 'site.settings');
  if (may.status !== 'allowed') return may;
  return { status: 'allowed', demand: await readDemand(store), without: await countWithoutFactor(store) };
}

/**
 * Demands a second factor of some, of all, or of nobody any more. `no factor`: who demands one has one; nothing was written. So nobody finds
 * out what it takes by being kept out.
 */
export async function demandFactor(
  store: Store,
  actor: Actor,
  demand: Demand,
): Promise<Authorised<object> | { status: 'no factor' }> {
  const may = authoriseOwner(actor, 'site.settings');
  if (may.status !== 'allowed') return may;
  const { userId } = may.member;
  const own = await readFactors(store, userId);
  if (demand !== 'off' && !(own?.hasApp || own?.hasPasskey)) return { status: 'no factor' };
  await putDemand(store, { demand, except: may.sessionId });
  forgetDemand();
  forgetSessions();
  logSecurity({ what: `second-factor ${demand}`, outcome: 'done', user: userId });
  return { status: 'allowed' };
}

/** Whether an account has to set up a second factor before anything else, and whether it has a password that an app's code would come after. */
export async function readSecuring(
  store: Store,
  actor: Actor,
): Promise<Authorised<{ isHeld: boolean; hasPassword: boolean }>> {
  const may = authoriseSecuring(actor);
  if (may.status !== 'allowed') return may;
  const factors = await readFactors(store, may.who.userId);
  return { status: 'allowed', isHeld: may.who.kind === 'held', hasPassword: factors?.hasPassword ?? false };
}

/**
 * Takes the app and the passkeys of somebody who has lost them. All their sessions end, and a letter tells them. `yourself`: one's own are changed on
 * one's own page, by who can show them.
 */
export async function resetFactors(
  store: Store,
  actor: Actor,
  { userId, now }: { userId: string; now: number },
): Promise<Authorised<object> | { status: 'yourself' }> {
  const may = authoriseOwner(actor, 'site.users');
  if (may.status !== 'allowed') return may;
  if (userId === may.member.userId) return { status: 'yourself' };
  const owner = await dropFactors(store, userId);
  if (owner === null) return { status: 'hidden' };
  await forgetEverywhere(store);
  const letter = letterOf('factors-reset', { recipient: owner.email, name: owner.name, path: '/sign-in' });
  await queueMail(store, { ...letter, userId, now });
  logSecurity({ what: 'second-factor reset', outcome: 'done', user: userId });
  return { status: 'allowed' };
}
