import type { StoredMembership } from '@/server/store/memberships';
import { ROLES } from '@/server/store/memberships';
import type { Store } from '@/server/store/open-store';
import { endWithoutFactor } from '@/server/store/second-factor';
import { oneOf } from '@/server/store/stored';

export interface StoredGroup {
  id: string;
  name: string;
}

/** Null where there is no such group. */
export function findGroup(store: Store, id: string): Promise<StoredGroup | null> {
  return store.db.group.findUnique({ where: { id }, select: { id: true, name: true } });
}

/** A group and its first owner, in one transaction. Whether sessions of the owner ended by it, see second-factor.ts. */
export function createGroup(
  store: Store,
  { id, name, ownerId, now }: StoredGroup & { ownerId: string; now: number },
): Promise<boolean> {
  const owner = { userId: ownerId, role: 'owner', joinedAt: BigInt(now) };
  const data = { id, name, createdAt: BigInt(now), memberships: { create: owner } };
  return store.db.$transaction(async (db) => {
    await db.group.create({ data, select: { id: true } });
    return endWithoutFactor({ db }, ownerId);
  });
}

/** False where there is no such group. */
export async function renameGroup(store: Store, { id, name }: StoredGroup): Promise<boolean> {
  const { count } = await store.db.group.updateMany({ where: { id }, data: { name } });
  return count === 1;
}

/** The group with all that is the group's: memberships, invites, assignments and their attempts, decks. False where there is none. */
export async function deleteGroup(store: Store, id: string): Promise<boolean> {
  const { count } = await store.db.group.deleteMany({ where: { id } });
  return count === 1;
}

/** A group as a list of somebody's groups names it. */
export interface OwnGroup extends StoredGroup {
  role: StoredMembership['role'];
  members: number;
}

/** The groups of an account, by name. */
export async function readOwnGroups(store: Store, userId: string): Promise<OwnGroup[]> {
  const rows = await store.db.membership.findMany({
    where: { userId },
    orderBy: [{ group: { name: 'asc' } }, { groupId: 'asc' }],
    select: { role: true, group: { select: { id: true, name: true, _count: { select: { memberships: true } } } } },
  });
  return rows.map(({ role, group: { id, name, _count } }) => ({
    ...{ id, name, role: oneOf(ROLES, role), members: _count.memberships },
  }));
}
