import type { Actor } from '../auth/actor';
import { forgetEverywhere } from '../auth/forget-everywhere';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { GROUP_ROLES, type GroupRole } from '../policy/policy';
import { type MembershipChange, changeRole as putRole, putShares, removeMembership } from '../store/memberships';
import type { Store } from '../store/open-store';

/** `last owner`: a group keeps at least one, and nothing was written. */
export type MemberOutcome = Authorised<object> | { status: 'last owner' };

interface Somebody {
  groupId: string;
  userId: string;
}

/** Makes somebody of a group something else there: they sign in anew. */
export async function changeRole(
  store: Store,
  actor: Actor,
  { groupId, userId, role }: Somebody & { role: GroupRole },
): Promise<MemberOutcome> {
  const may = await authoriseInGroup(store, actor, { action: 'member.change-role', groupId });
  if (may.status !== 'allowed') return may;
  const { by } = may.member;
  const except = 'session' in by ? by.session : null;
  const changed = await putRole(store, { groupId, userId, role, except });
  if (changed === 'changed') await forgetEverywhere(store);
  return told(changed);
}

/** Takes somebody out of a group: an instructor learners only, an owner anybody. What was learned there stays the learner's. */
export async function removeMember(store: Store, actor: Actor, { groupId, userId }: Somebody): Promise<MemberOutcome> {
  const may = await authoriseInGroup(store, actor, { action: 'member.remove', groupId });
  if (may.status !== 'allowed') return may;
  const roles = may.role === 'owner' ? GROUP_ROLES : (['learner'] as const);
  return told(await removeMembership(store, { groupId, userId, roles }));
}

/** Leaves a group. */
export async function leaveGroup(store: Store, actor: Actor, groupId: string): Promise<MemberOutcome> {
  const may = await authoriseInGroup(store, actor, { action: 'group.leave', groupId });
  if (may.status !== 'allowed') return may;
  return told(await removeMembership(store, { groupId, userId: may.member.userId }));
}

/** Lets the others of the group see how one's assignments went, or no longer. */
export async function shareStanding(
  store: Store,
  actor: Actor,
  { groupId, shares }: { groupId: string; shares: boolean },
): Promise<Authorised<object>> {
  const may = await authoriseInGroup(store, actor, { action: 'member.share', groupId });
  if (may.status !== 'allowed') return may;
  await putShares(store, { groupId, userId: may.member.userId, shares });
  return { status: 'allowed' };
}

function told(change: MembershipChange): MemberOutcome {
  switch (change) {
    case 'changed':
      return { status: 'allowed' };
    case 'no member':
      return { status: 'hidden' };
    case 'last owner':
      return { status: 'last owner' };
  }
}
