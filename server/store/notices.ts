import { insertLetter, type Letter } from '@/server/store/mail';
import type { Store } from '@/server/store/open-store';
import { isForeignKeyViolation } from '@/server/store/violations';

export interface StoredNotice {
  id: string;
  kind: string;
  /** What was put there under this kind. */
  about: unknown;
  /** Milliseconds since the epoch. */
  createdAt: number;
  readAt: number | null;
}

export interface NewNotice {
  id: string;
  userId: string;
  kind: string;
  about: unknown;
  key: string;
  now: number;
}

/**
 * Whether it is new: of those that try to say the same thing, whatever process they are in, one does, and that one's letter waits to be sent from the same moment.
 * False too where the account is gone.
 */
export async function createNotice(
  store: Store,
  { id, userId, kind, about, key, now }: NewNotice,
  letter: Letter | null = null,
): Promise<boolean> {
  try {
    return await store.db.$transaction(async (db) => {
      const written = await db.$executeRaw`
        INSERT INTO "Notice" ("id", "userId", "kind", "about", "createdAt", "key")
        VALUES (${id}, ${userId}, ${kind}, ${JSON.stringify(about)}, ${now}, ${key})
        ON CONFLICT ("userId", "key") DO NOTHING`;
      if (written === 1 && letter !== null) await insertLetter({ db }, { ...letter, userId, now });
      return written === 1;
    });
  } catch (error) {
    if (isForeignKeyViolation(error)) return false;
    throw error;
  }
}

/** The latest notices of an account, the latest first. */
export async function readNotices(store: Store, userId: string, most: number): Promise<StoredNotice[]> {
  const rows = await store.db.notice.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: most,
    select: { id: true, kind: true, about: true, createdAt: true, readAt: true },
  });
  return rows.map((row) => ({
    ...row,
    about: JSON.parse(row.about) as unknown,
    createdAt: Number(row.createdAt),
    readAt: row.readAt === null ? null : Number(row.readAt),
  }));
}

/** How many notices of an account nobody has read. */
export function countUnread(store: Store, userId: string): Promise<number> {
  return store.db.notice.count({ where: { userId, readAt: null } });
}

/** Those that came up to a time are read from now on. */
export async function markRead(
  store: Store,
  { userId, upTo, now }: { userId: string; upTo: number; now: number },
): Promise<void> {
  await store.db.notice.updateMany({
    where: { userId, readAt: null, createdAt: { lte: BigInt(upTo) } },
    data: { readAt: BigInt(now) },
  });
}
