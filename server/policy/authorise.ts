import type { Actor, Member } from '../auth/actor';
import { findMembership } from '../store/memberships';
import type { Store } from '../store/open-store';
import { type Action, type GroupRole, may, type Standing } from './policy';

/**
 * `stranger`: sign in first. `hidden`: forbidden or missing, which look the same to whoever asks; answer 404.
 */
export type Authorised<T> = ({ status: 'allowed' } & T) | { status: 'stranger' } | { status: 'hidden' };

/** Whether somebody may do what is about no group. */
export function authorise(actor: Actor, action: Action): Authorised<{ member: Member }> {
  if (actor.kind !== 'member') return { status: 'stranger' };
  const standing: Standing = actor.isAdministrator ? 'administrator' : 'member';
  return may(standing, action) ? { status: 'allowed', member: actor } : { status: 'hidden' };
}

/** Whether somebody may do what is about a group, and as what. A group that is not there is hidden too. */
export async function authoriseInGroup(
  store: Store,
  actor: Actor,
  { action, groupId }: { action: Action; groupId: string },
): Promise<Authorised<{ member: Member; role: GroupRole }>> {
  if (actor.kind !== 'member') return { status: 'stranger' };
  const membership = await findMembership(store, actor.userId, groupId);
  if (membership === null || !may(membership.role, action)) return { status: 'hidden' };
  return { status: 'allowed', member: actor, role: membership.role };
}
