import type { Store } from '@/server/store/open-store';

/** A token as its owner sees it: without what it is known by. Times are milliseconds since the epoch. */
export interface StoredToken {
  id: string;
  name: string;
  createdAt: number;
  lastUsedAt: number | null;
}

const alive = (userId: string) => ({ userId, revokedAt: null });

/** The tokens of an account that still open something, the latest first. */
export async function readTokens(store: Store, userId: string): Promise<StoredToken[]> {
  const rows = await store.db.apiToken.findMany({
    where: alive(userId),
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, createdAt: true, lastUsedAt: true },
  });
  return rows.map(({ createdAt, lastUsedAt, ...row }) => ({
    ...row,
    ...{ createdAt: Number(createdAt), lastUsedAt: lastUsedAt === null ? null : Number(lastUsedAt) },
  }));
}

export function countTokens(store: Store, userId: string): Promise<number> {
  return store.db.apiToken.count({ where: alive(userId) });
}

export async function createToken(
  store: Store,
  { now, ...token }: { id: string; userId: string; name: string; tokenHash: string; now: number },
): Promise<void> {
  await store.db.apiToken.create({ data: { ...token, createdAt: BigInt(now) }, select: { id: true } });
}

/** From now on the token opens nothing. False where the account has no such token that did. */
export async function revokeToken(
  store: Store,
  { userId, id, now }: { userId: string; id: string; now: number },
): Promise<boolean> {
  const { count } = await store.db.apiToken.updateMany({
    where: { id, ...alive(userId) },
    data: { revokedAt: BigInt(now) },
  });
  return count > 0;
}

/** From now on no token of an account opens anything. */
export async function revokeTokens(store: Store, { userId, now }: { userId: string; now: number }): Promise<void> {
  await store.db.apiToken.updateMany({ where: alive(userId), data: { revokedAt: BigInt(now) } });
}
