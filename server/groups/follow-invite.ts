import type { Actor } from '../auth/actor';
import { forgetEverywhere } from '../auth/forget-everywhere';
import { hashToken } from '../auth/secrets';
import { type Authorised, authorise } from '../policy/authorise';
import { findOpenInvite, type OpenInvite, useInvite } from '../store/invites';
import { findMembership } from '../store/memberships';
import type { Store } from '../store/open-store';

/** Where a link leads, for whoever holds it, signed in or not. Null where it lets nobody in, for whatever reason. */
export function readInvite(store: Store, { token, now }: { token: string; now: number }): Promise<OpenInvite | null> {
  return findOpenInvite(store, { tokenHash: hashToken(token), now });
}

/** Whether somebody belongs to a group already; who does not has tried nothing by being asked this. */
export async function belongsTo(store: Store, actor: Actor, groupId: string): Promise<boolean> {
  return actor.kind === 'member' && (await findMembership(store, actor.userId, groupId)) !== null;
}

/** Joins a group by a link. A link that lets nobody in is `hidden`, whatever the reason; who belongs to the group already is led there and uses nothing up. */
export async function followInvite(
  store: Store,
  actor: Actor,
  { token, now }: { token: string; now: number },
): Promise<Authorised<{ groupId: string; isNew: boolean }>> {
  const may = authorise(actor, 'group.join');
  if (may.status !== 'allowed') return may;
  const followed = await useInvite(store, { tokenHash: hashToken(token), userId: may.member.userId, now });
  if (followed.status === 'dead') return { status: 'hidden' };
  if (followed.status === 'joined' && followed.ends) await forgetEverywhere(store);
  return { status: 'allowed', groupId: followed.groupId, isNew: followed.status === 'joined' };
}
