import { outgrown } from '@/server/store/invite-makers';
import type { Store } from '@/server/store/open-store';
import { oneOf } from '@/server/store/stored';

export const ROLES = ['learner', 'instructor', 'owner'] as const;
export type StoredRole = (typeof ROLES)[number];

/** What an account is in a group. */
export interface StoredMembership {
  groupId: string;
  role: StoredRole;
  /** Milliseconds since the epoch. */
  joinedAt: number;
  shares: boolean;
}

/** Null where the account does not belong to the group, or there is no such group: nobody outside can tell which. */
export async function findMembership(store: Store, userId: string, groupId: string): Promise<StoredMembership | null> {
  const row = await store.db.membership.findUnique({
    where: { groupId_userId: { groupId, userId } },
    select: { groupId: true, role: true, joinedAt: true, shares: true },
  });
  return row && { ...row, role: oneOf(ROLES, row.role), joinedAt: Number(row.joinedAt) };
}

/** Somebody of a group, as the group's own pages need it. */
export interface StoredMember {
  userId: string;
  /** Null for an account that never had one. */
  learnerId: string | null;
  name: string;
  role: StoredRole;
  shares: boolean;
  joinedAt: number;
}

/** All who belong to a group: owners and instructors first, then by name. */
export async function readMembers(store: Store, groupId: string): Promise<StoredMember[]> {
  const rows = await store.db.membership.findMany({
    where: { groupId },
    select: {
      ...{ userId: true, role: true, joinedAt: true, shares: true },
      user: { select: { name: true, learner: { select: { id: true } } } },
    },
  });
  return rows
    .map(({ user, role, joinedAt, ...row }) => ({
      ...row,
      ...{ name: user.name, learnerId: user.learner?.id ?? null, role: oneOf(ROLES, role), joinedAt: Number(joinedAt) },
    }))
    .toSorted(
      (one, other) =>
        ROLES.indexOf(other.role) - ROLES.indexOf(one.role) ||
        one.name.localeCompare(other.name, 'en') ||
        one.userId.localeCompare(other.userId),
    );
}

/** A learner of a group, as reminders need it. */
export interface Reader {
  userId: string;
  learnerId: string;
  email: string;
  /** By letter, too; addresses that nobody has confirmed get none. */
  wantsMail: boolean;
  timeZone: string;
}

/** The learners of a group who can be told something: those who are kept out are not. */
export async function readReaders(store: Store, groupId: string): Promise<Reader[]> {
  const rows = await store.db.membership.findMany({
    where: { groupId, role: 'learner', user: { blockedAt: null } },
    select: {
      userId: true,
      user: {
        select: { email: true, emailVerified: true, digest: true, learner: { select: { id: true, timeZone: true } } },
      },
    },
  });
  return rows.flatMap(({ userId, user: { email, emailVerified, digest, learner } }) =>
    learner === null
      ? []
      : [{ userId, learnerId: learner.id, email, wantsMail: digest && emailVerified, timeZone: learner.timeZone }],
  );
}

/** Whether the learner lets the others of the group see how the assignments went. */
export async function putShares(
  store: Store,
  { groupId, userId, shares }: { groupId: string; userId: string; shares: boolean },
): Promise<void> {
  await store.db.membership.updateMany({ where: { groupId, userId }, data: { shares } });
}

/** `last owner`: a group keeps one; nothing was written. */
export type MembershipChange = 'changed' | 'no member' | 'last owner';

/** Makes somebody something else in a group. Links that they could not make any more end with it, and all their sessions but the one that asks. */
export function changeRole(
  store: Store,
  { groupId, userId, role, except }: { groupId: string; userId: string; role: StoredRole; except: string | null },
): Promise<MembershipChange> {
  return changeMembership(
    store,
    { groupId, userId },
    async (db, isLastOwner) => {
      if (isLastOwner && role !== 'owner') return null;
      const { count } = await db.membership.updateMany({
        where: { groupId, userId, role: { not: role } },
        data: { role },
      });
      if (count === 0) return { count: await db.membership.count({ where: { groupId, userId } }) };
      await db.session.deleteMany({ where: { userId, ...(except !== null && { id: { not: except } }) } });
      return { count };
    },
    role,
  );
}

/** Takes somebody out of a group, if of one of these roles, and the links that they made with them. */
export function removeMembership(
  store: Store,
  { groupId, userId, roles = ROLES }: { groupId: string; userId: string; roles?: readonly StoredRole[] },
): Promise<MembershipChange> {
  return changeMembership(
    store,
    { groupId, userId },
    async (db, isLastOwner) =>
      isLastOwner && roles.includes('owner')
        ? null
        : db.membership.deleteMany({ where: { groupId, userId, role: { in: [...roles] } } }),
    null,
  );
}

type Writer = Pick<Store['db'], 'membership' | 'invite' | 'session'>;

/** One change of who is what at a time in a group: two owners who go at once cannot both believe that the other one stays. */
function changeMembership(
  store: Store,
  { groupId, userId }: { groupId: string; userId: string },
  change: (db: Writer, isLastOwner: boolean) => Promise<{ count: number } | null>,
  role: StoredRole | null,
): Promise<MembershipChange> {
  return store.db.$transaction(async (db) => {
    // Holds the group's row until the end of the transaction, on both databases.
    await db.$executeRaw`UPDATE "Group" SET "name" = "name" WHERE "id" = ${groupId}`;
    const owners = await db.membership.findMany({ where: { groupId, role: 'owner' }, select: { userId: true } });
    const isLastOwner = owners.length === 1 && owners[0]?.userId === userId;
    const changed = await change(db, isLastOwner);
    if (changed === null) return 'last owner';
    if (changed.count !== 1) return 'no member';
    await db.invite.deleteMany({ where: { groupId, createdBy: userId, role: { in: outgrown(role) } } });
    return 'changed';
  });
}

/** Groups that nobody but this account owns: it cannot go before it gave them away or deleted them. */
export async function readSoleOwned(store: Store, userId: string): Promise<{ id: string; name: string }[]> {
  return store.db.group.findMany({
    where: {
      memberships: { some: { userId, role: 'owner' } },
      NOT: { memberships: { some: { userId: { not: userId }, role: 'owner' } } },
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  });
}
