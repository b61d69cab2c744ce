import { randomUUID } from 'node:crypto';
import type { Actor } from '../auth/actor';
import { forgetEverywhere } from '../auth/forget-everywhere';
import { type Authorised, authorise } from '../policy/authorise';
import { type OwnGroup, createGroup as putGroup, readOwnGroups } from '../store/groups';
import type { Store } from '../store/open-store';

/** Makes a group; who makes it owns it. */
export async function createGroup(
  store: Store,
  actor: Actor,
  { name, now }: { name: string; now: number },
): Promise<Authorised<{ id: string }>> {
  const may = authorise(actor, 'group.create');
  if (may.status !== 'allowed') return may;
  const id = randomUUID();
  const ends = await putGroup(store, { id, name, ownerId: may.member.userId, now });
  if (ends) await forgetEverywhere(store);
  return { status: 'allowed', id };
}

/** The groups that somebody belongs to, by name. */
export async function listGroups(store: Store, actor: Actor): Promise<Authorised<{ groups: OwnGroup[] }>> {
  const may = authorise(actor, 'account.own');
  if (may.status !== 'allowed') return may;
  return { status: 'allowed', groups: await readOwnGroups(store, may.member.userId) };
}
