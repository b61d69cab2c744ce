import { randomUUID } from 'node:crypto';
import type { Actor } from '../auth/actor';
import { hashToken, newToken } from '../auth/secrets';
import type { Authorised } from '../policy/authorise';
import type { Store } from '../store/open-store';
import {
  createSiteInvite,
  isSiteInvite,
  revokeSiteInvite as putRevoked,
  readSiteInvites,
  type SiteInvite,
} from '../store/site-invites';
import { take } from '../throttle/throttle';
import { authoriseOwner } from './own';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface SiteInviteWish {
  role: SiteInvite['role'];
  /** The only address that it lets in; null: any. */
  email?: string | null;
  /** Null: as many as come. */
  maxUses: number | null;
  days: number;
  now: number;
}

/** Makes a link to an account on this site. What it carries is told here and never again. */
export async function makeSiteInvite(
  store: Store,
  actor: Actor,
  { role, email = null, maxUses, days, now }: SiteInviteWish,
): Promise<Authorised<{ id: string; token: string }> | { status: 'too many'; until: number }> {
  const may = authoriseOwner(actor, 'site.invites');
  if (may.status !== 'allowed') return may;
  const { userId } = may.member;
  // The same count as for the invites of groups.
  const turn = await take(store, { key: `invite ${userId}`, limit: 20, windowMs: HOUR_MS, now });
  if (turn.status === 'closed') return { status: 'too many', until: turn.until };
  const id = randomUUID();
  const token = newToken();
  const expiresAt = now + days * DAY_MS;
  const whom = { role, email: email?.toLowerCase() ?? null, maxUses };
  await createSiteInvite(store, { id, ...whom, expiresAt, tokenHash: hashToken(token), createdBy: userId, now });
  return { status: 'allowed', id, token };
}

export async function listSiteInvites(
  store: Store,
  actor: Actor,
  now: number,
): Promise<Authorised<{ invites: SiteInvite[] }>> {
  const may = authoriseOwner(actor, 'site.invites');
  return may.status === 'allowed' ? { status: 'allowed', invites: await readSiteInvites(store, now) } : may;
}

/** Makes a link to the site dead. */
export async function revokeSiteInvite(
  store: Store,
  actor: Actor,
  { id, now }: { id: string; now: number },
): Promise<Authorised<object>> {
  const may = authoriseOwner(actor, 'site.invites');
  if (may.status !== 'allowed') return may;
  return (await putRevoked(store, { id, now })) ? { status: 'allowed' } : { status: 'hidden' };
}

/** Whether a link is one to the site, used up or not; whoever has it knows that anyway. */
export function leadsToSite(store: Store, token: string): Promise<boolean> {
  return isSiteInvite(store, hashToken(token));
}
