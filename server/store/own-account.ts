import type { Store } from '@/server/store/open-store';

/** An account as its owner sees it. Times are milliseconds since the epoch. */
export interface StoredAccount {
  name: string;
  email: string;
  emailVerified: boolean;
  digest: boolean;
  timeZone: string;
  twoFactorEnabled: boolean;
  /** Whether there is a password; else a provider of identities or a passkey signs in. */
  hasPassword: boolean;
  passkeys: { id: string; name: string | null; createdAt: number | null }[];
}

/** Null where there is no such account. */
export async function readOwnAccount(store: Store, userId: string): Promise<StoredAccount | null> {
  const row = await store.db.user.findUnique({
    where: { id: userId },
    select: {
      ...{ name: true, email: true, emailVerified: true, digest: true, twoFactorEnabled: true },
      learner: { select: { timeZone: true } },
      accounts: { select: { password: true } },
      passkeys: { select: { id: true, name: true, createdAt: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    },
  });
  if (row === null) return null;
  const { learner, accounts, passkeys, ...own } = row;
  return {
    ...own,
    timeZone: learner?.timeZone ?? 'UTC',
    hasPassword: accounts.some(({ password }) => password !== null),
    passkeys: passkeys.map(({ createdAt, ...key }) => ({ ...key, createdAt: createdAt?.getTime() ?? null })),
  };
}

/** Changes what others see of an account, and what mail it gets. */
export async function putOwnAccount(
  store: Store,
  userId: string,
  data: { name?: string; digest?: boolean },
): Promise<void> {
  await store.db.user.updateMany({ where: { id: userId }, data });
}

/** The learner's revision moves along: what was read under the other zone is read again. */
export async function putTimeZone(store: Store, userId: string, timeZone: string): Promise<void> {
  await store.db.learner.updateMany({ where: { userId }, data: { timeZone, revision: { increment: 1 } } });
}

/** JSON text; `{}` while nothing was kept. */
export async function readPreferences(store: Store, userId: string): Promise<string> {
  const row = await store.db.user.findUnique({ where: { id: userId }, select: { preferences: true } });
  return row?.preferences ?? '{}';
}

export async function putPreferences(store: Store, userId: string, preferences: string): Promise<void> {
  await store.db.user.updateMany({ where: { id: userId }, data: { preferences } });
}

/** The hash of an account's password, or null: it has none. */
export async function readPasswordHash(store: Store, userId: string): Promise<string | null> {
  const row = await store.db.account.findFirst({
    where: { userId, password: { not: null } },
    select: { password: true },
  });
  return row?.password ?? null;
}
