import type { Store } from '@/server/store/open-store';

/** Who a session or a token is of. */
export interface StoredMember {
  userId: string;
  name: string;
  isAdministrator: boolean;
  isBlocked: boolean;
  /** Null before the account's first use. */
  learnerId: string | null;
}

const userColumns = {
  id: true,
  name: true,
  role: true,
  blockedAt: true,
  learner: { select: { id: true } },
} as const;

interface UserRow {
  id: string;
  name: string;
  role: string;
  blockedAt: bigint | null;
  learner: { id: string } | null;
}

function toMember({ id, name, role, blockedAt, learner }: UserRow): StoredMember {
  return {
    userId: id,
    name,
    isAdministrator: role === 'administrator',
    isBlocked: blockedAt !== null,
    learnerId: learner?.id ?? null,
  };
}

/** A session that is not over. Times are milliseconds since the epoch. */
export interface StoredSession {
  sessionId: string;
  createdAt: number;
  seenAt: number;
  expiresAt: number;
  member: StoredMember;
}

/** Null where the session is not there, is over, or began before `since`. */
export async function findSession(
  store: Store,
  { token, now, since }: { token: string; now: number; since: number },
): Promise<StoredSession | null> {
  const row = await store.db.session.findUnique({
    where: { token },
    select: { id: true, createdAt: true, expiresAt: true, updatedAt: true, user: { select: userColumns } },
  });
  if (row === null || row.expiresAt.getTime() <= now || row.createdAt.getTime() < since) return null;
  return {
    ...{ sessionId: row.id, member: toMember(row.user), createdAt: row.createdAt.getTime() },
    ...{ seenAt: row.updatedAt.getTime(), expiresAt: row.expiresAt.getTime() },
  };
}

/** Null where nobody made such a token, or its owner took it back. */
export async function findTokenOwner(
  store: Store,
  tokenHash: string,
): Promise<{ tokenId: string; lastUsedAt: number | null; member: StoredMember } | null> {
  const row = await store.db.apiToken.findUnique({
    where: { tokenHash },
    select: { id: true, revokedAt: true, lastUsedAt: true, user: { select: userColumns } },
  });
  if (row === null || row.revokedAt !== null) return null;
  const lastUsedAt = row.lastUsedAt === null ? null : Number(row.lastUsedAt);
  return { tokenId: row.id, lastUsedAt, member: toMember(row.user) };
}

export async function noteTokenUse(store: Store, { tokenId, now }: { tokenId: string; now: number }): Promise<void> {
  await store.db.apiToken.updateMany({ where: { id: tokenId }, data: { lastUsedAt: BigInt(now) } });
}

/** Ends one session. Answers whether it was there. */
export async function endSession(store: Store, token: string): Promise<boolean> {
  const { count } = await store.db.session.deleteMany({ where: { token } });
  return count > 0;
}

/** Removes sessions that are over or began before `since`, and what was sent out and did not come back in time. */
export async function removeExpired(store: Store, { now, since }: { now: number; since: number }): Promise<void> {
  const where = { expiresAt: { lt: new Date(now) } };
  await store.db.session.deleteMany({ where: { OR: [where, { createdAt: { lt: new Date(since) } }] } });
  await store.db.verification.deleteMany({ where });
}
