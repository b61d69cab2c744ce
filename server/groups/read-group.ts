import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import type { GroupRole } from '../policy/policy';
import { findGroup } from '../store/groups';
import type { Store } from '../store/open-store';

/** What stands above all pages of a group, for somebody of it. */
export interface GroupHeading {
  id: string;
  name: string;
  role: GroupRole;
}

/** A group as somebody of it sees it above each of its pages. */
export async function readGroup(
  store: Store,
  actor: Actor,
  groupId: string,
): Promise<Authorised<{ group: GroupHeading }>> {
  const may = await authoriseInGroup(store, actor, { action: 'group.read', groupId });
  if (may.status !== 'allowed') return may;
  const group = await findGroup(store, groupId);
  return group === null ? { status: 'hidden' } : { status: 'allowed', group: { ...group, role: may.role } };
}
