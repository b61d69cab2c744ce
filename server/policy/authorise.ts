import type { Actor, Member } from '../auth/actor';
import { logSecurity } from '../auth/security-log';
import { findMembership } from '../store/memberships';
import type { Store } from '../store/open-store';
import { type Action, type GroupRole, may, type Standing } from './policy';

/**
 * `stranger`: sign in first. `held`: set up a second factor first. `hidden`: forbidden or missing, which look the same to whoever asks; answer 404.
 */
export type Authorised<T> = ({ status: 'allowed' } & T) | Outside;
type Outside = { status: 'stranger' } | { status: 'held' } | { status: 'hidden' };

const ID = /^[0-9a-f-]{36}$/;

/** Whether somebody may do what is about no group. */
export function authorise(actor: Actor, action: Action): Authorised<{ member: Member }> {
  if (actor.kind !== 'member') return outside(actor);
  const standing: Standing = actor.isAdministrator ? 'administrator' : 'member';
  return may(standing, action) ? { status: 'allowed', member: actor } : hidden(actor, { what: action });
}

/** Whether somebody may do what is about a group, and as what. A group that is not there is hidden too. */
export async function authoriseInGroup(
  store: Store,
  actor: Actor,
  { action, groupId }: { action: Action; groupId: string },
): Promise<Authorised<{ member: Member; role: GroupRole }>> {
  if (actor.kind !== 'member') return outside(actor);
  const membership = await findMembership(store, actor.userId, groupId);
  if (membership === null || !may(membership.role, action)) return hidden(actor, { what: action, group: groupId });
  return { status: 'allowed', member: actor, role: membership.role };
}

const outside = ({ kind }: Exclude<Actor, Member>): Outside => ({ status: kind === 'held' ? 'held' : 'stranger' });

/** Refused, and logged: an account asked for what is not its own, or is not there. */
function hidden({ userId }: Member, { what, group }: { what: Action; group?: string }): { status: 'hidden' } {
  // What stands in an address may be anything; an id tells nothing.
  const named = group !== undefined && ID.test(group) ? { group } : {};
  logSecurity({ what, outcome: 'hidden', user: userId, ...named });
  return { status: 'hidden' };
}
