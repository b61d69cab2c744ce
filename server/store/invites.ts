import { MAKERS } from '@/server/store/invite-makers';
import { ROLES, type StoredRole } from '@/server/store/memberships';
import type { Store } from '@/server/store/open-store';
import { endWithoutFactor } from '@/server/store/second-factor';
import { oneOf } from '@/server/store/stored';
import { isUniqueViolation } from '@/server/store/violations';

/** A link into a group, without what the link carries. Times are milliseconds since the epoch. */
export interface StoredInvite {
  id: string;
  role: StoredRole;
  /** Null: as many as come before it expires. */
  maxUses: number | null;
  uses: number;
  expiresAt: number;
  createdAt: number;
  /** The account that made it. */
  createdBy: string | null;
}

export interface NewInvite extends Omit<StoredInvite, 'uses'> {
  groupId: string;
  /** SHA-256 of what the link carries. */
  tokenHash: string;
}

const columns = {
  ...{ id: true, role: true, maxUses: true, uses: true, expiresAt: true, createdAt: true, createdBy: true },
} as const;

/** False where its maker may not make it any more; nothing was written. */
export function createInvite(store: Store, { expiresAt, createdAt, ...invite }: NewInvite): Promise<boolean> {
  const { groupId, createdBy, role } = invite;
  const data = { ...invite, expiresAt: BigInt(expiresAt), createdAt: BigInt(createdAt) };
  return store.db.$transaction(async (db) => {
    // Who is what in the group is held until the end of the transaction, as by those who change it.
    await db.$executeRaw`UPDATE "Group" SET "name" = "name" WHERE "id" = ${groupId}`;
    const where = { groupId, userId: createdBy ?? '', role: { in: [...MAKERS[role]] } };
    if ((await db.membership.count({ where })) === 0) return false;
    await db.invite.create({ data, select: { id: true } });
    return true;
  });
}

/** What still lets a link in. */
const alive = (now: number) => ({ revokedAt: null, expiresAt: { gt: BigInt(now) } });

/** A group's invites that still let somebody in, the latest first. */
export async function readInvites(store: Store, groupId: string, now: number): Promise<StoredInvite[]> {
  const rows = await store.db.invite.findMany({
    where: { groupId, ...alive(now) },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: columns,
  });
  return rows
    .filter(({ maxUses, uses }) => maxUses === null || uses < maxUses)
    .map((row) => ({
      ...row,
      ...{ role: oneOf(ROLES, row.role), expiresAt: Number(row.expiresAt), createdAt: Number(row.createdAt) },
    }));
}

/** Null where the group has no such invite. */
export async function findInvite(
  store: Store,
  { groupId, id }: { groupId: string; id: string },
): Promise<{ id: string; role: StoredRole } | null> {
  const row = await store.db.invite.findFirst({ where: { id, groupId }, select: { id: true, role: true } });
  return row && { id: row.id, role: oneOf(ROLES, row.role) };
}

/** From now on the link lets nobody in. False where the group has no such invite that did. */
export async function revokeInvite(
  store: Store,
  { groupId, id, now }: { groupId: string; id: string; now: number },
): Promise<boolean> {
  const where = { id, groupId, revokedAt: null };
  const { count } = await store.db.invite.updateMany({ where, data: { revokedAt: BigInt(now) } });
  return count === 1;
}

/** What a link that still lets somebody in leads to. */
export interface OpenInvite {
  groupId: string;
  group: string;
  role: StoredRole;
}

/** Null where a link is unknown, used up, expired or revoked, or leads to no group. */
export async function findOpenInvite(
  store: Store,
  { tokenHash, now }: { tokenHash: string; now: number },
): Promise<OpenInvite | null> {
  const row = await store.db.invite.findUnique({
    where: { tokenHash, ...alive(now) },
    select: { role: true, maxUses: true, uses: true, group: { select: { id: true, name: true } } },
  });
  if (row === null || row.group === null || (row.maxUses !== null && row.uses >= row.maxUses)) return null;
  return { groupId: row.group.id, group: row.group.name, role: oneOf(ROLES, row.role) };
}

/**
 * `dead`: the link lets nobody in; `member`: the account belongs to the group already, and the link was not used up by it. `ends`: sessions
 * of it ended by what it became, see second-factor.ts.
 */
export type Followed =
  | { status: 'joined'; groupId: string; ends: boolean }
  | { status: 'member'; groupId: string }
  | { status: 'dead' };

/** Lets an account into a group by a link, once, in one transaction: however many follow it at once, no more come in than it allows. */
export async function useInvite(
  store: Store,
  following: { tokenHash: string; userId: string; now: number },
): Promise<Followed> {
  try {
    return await followOnce(store, following);
  } catch (error) {
    // Two links into one group, followed by one account at once: the other one was first.
    if (isUniqueViolation(error)) return followOnce(store, following);
    throw error;
  }
}

function followOnce(
  store: Store,
  { tokenHash, userId, now }: { tokenHash: string; userId: string; now: number },
): Promise<Followed> {
  return store.db.$transaction(async (db): Promise<Followed> => {
    // First of all, so that those who follow it at once come one after another: the row is held until the end of the transaction.
    const counted = await db.$executeRaw`
      UPDATE "Invite" SET "uses" = "uses" + 1 WHERE "tokenHash" = ${tokenHash} AND "groupId" IS NOT NULL
        AND "revokedAt" IS NULL AND "expiresAt" > ${now}`;
    const invite = await db.invite.findUnique({
      where: { tokenHash },
      select: { id: true, groupId: true, role: true, maxUses: true, uses: true },
    });
    if (counted !== 1 || invite === null || invite.groupId === null) return { status: 'dead' };
    const { id, groupId, role, maxUses, uses } = invite;
    const isMember = (await db.membership.count({ where: { groupId, userId } })) > 0;
    if (isMember || (maxUses !== null && uses > maxUses)) {
      await db.invite.updateMany({ where: { id }, data: { uses: uses - 1 } });
      return isMember ? { status: 'member', groupId } : { status: 'dead' };
    }
    const data = { groupId, userId, role: oneOf(ROLES, role), joinedAt: BigInt(now) };
    await db.membership.create({ data, select: { userId: true } });
    const ends = data.role !== 'learner' && (await endWithoutFactor({ db }, userId));
    return { status: 'joined', groupId, ends };
  });
}
