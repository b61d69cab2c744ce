import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { deleteGroup as dropGroup, findGroup, renameGroup as putName } from '../store/groups';
import type { Store } from '../store/open-store';

/** Gives a group another name. */
export async function renameGroup(
  store: Store,
  actor: Actor,
  { groupId, name }: { groupId: string; name: string },
): Promise<Authorised<object>> {
  const may = await authoriseInGroup(store, actor, { action: 'group.rename', groupId });
  if (may.status !== 'allowed') return may;
  return (await putName(store, { id: groupId, name })) ? { status: 'allowed' } : { status: 'hidden' };
}

/**
 * Removes a group with its invites, assignments and decks; what its people have learned is theirs and stays. Whoever does it says its name:
 * `another name` where it is not that one, and nothing was written.
 */
export async function deleteGroup(
  store: Store,
  actor: Actor,
  { groupId, name }: { groupId: string; name: string },
): Promise<Authorised<object> | { status: 'another name' }> {
  const may = await authoriseInGroup(store, actor, { action: 'group.delete', groupId });
  if (may.status !== 'allowed') return may;
  const group = await findGroup(store, groupId);
  if (group === null) return { status: 'hidden' };
  if (group.name !== name) return { status: 'another name' };
  return (await dropGroup(store, groupId)) ? { status: 'allowed' } : { status: 'hidden' };
}
