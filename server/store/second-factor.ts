import type { Store } from '@/server/store/open-store';
import { readSetting } from '@/server/store/settings';

/** Of whom more than a password is asked: of nobody, of who looks after the site or teaches a group, of everybody. */
export const DEMANDS = ['off', 'staff', 'everybody'] as const;
export type Demand = (typeof DEMANDS)[number];

const KEY = 'second-factor';
const TEACHING = { in: ['instructor', 'owner'] };

export async function readDemand(store: { db: Pick<Store['db'], 'setting'> }): Promise<Demand> {
  const kept = await readSetting(store, KEY);
  return DEMANDS.find((demand) => demand === kept) ?? 'off';
}

/** What an account can show beside its password. */
export interface Factors {
  hasApp: boolean;
  hasPasskey: boolean;
  /** Without one, a provider of identities or a passkey signs in. */
  hasPassword: boolean;
  /** Whether it looks after the site, or is an instructor or the owner of a group. */
  isStaff: boolean;
}

/** Null where there is no such account. */
export async function readFactors(store: Store, userId: string): Promise<Factors | null> {
  const row = await store.db.user.findUnique({
    where: { id: userId },
    select: {
      ...{ role: true, twoFactorEnabled: true },
      passkeys: { select: { id: true }, take: 1 },
      accounts: { select: { id: true }, where: { password: { not: null } }, take: 1 },
      memberships: { select: { groupId: true }, where: { role: TEACHING }, take: 1 },
    },
  });
  if (row === null) return null;
  return {
    hasApp: row.twoFactorEnabled,
    hasPasskey: row.passkeys.length > 0,
    hasPassword: row.accounts.length > 0,
    isStaff: row.role === 'administrator' || row.memberships.length > 0,
  };
}

const staff = { OR: [{ role: 'administrator' }, { memberships: { some: { role: TEACHING } } }] };
const demanded = (demand: Demand) => (demand === 'everybody' ? {} : staff);

/** Whose only factor is a passkey: a session may have begun by the password alone. */
const byPasskeyAlone = { twoFactorEnabled: false, passkeys: { some: {} } };

/**
 * Demands it from now on. Whose only factor is a passkey may have signed in with the password alone: these sessions end in the same transaction, all
 * but the one that asks.
 */
export async function putDemand(store: Store, { demand, except }: { demand: Demand; except: string }): Promise<void> {
  await store.db.$transaction(async (db) => {
    await db.setting.upsert({
      ...{ where: { key: KEY }, create: { key: KEY, value: demand } },
      ...{ update: { value: demand }, select: { key: true } },
    });
    if (demand === 'off') return;
    const user = { ...demanded(demand), ...byPasskeyAlone };
    await db.session.deleteMany({ where: { user, id: { not: except } } });
  });
}

/** Somebody begins to teach. Where a factor is demanded of those who do, sessions that may have begun without it end. Whether any did. */
export async function endWithoutFactor(
  store: { db: Pick<Store['db'], 'setting' | 'session'> },
  userId: string,
): Promise<boolean> {
  if ((await readDemand(store)) === 'off') return false;
  const user = { id: userId, ...byPasskeyAlone, accounts: { some: { password: { not: null } } } };
  return (await store.db.session.deleteMany({ where: { user } })).count > 0;
}

/** How many accounts have a password and nothing beside it: of those who look after something, and of all. */
export async function countWithoutFactor(store: Store): Promise<Record<Exclude<Demand, 'off'>, number>> {
  const bare = {
    ...{ blockedAt: null, waitsSince: null, twoFactorEnabled: false, passkeys: { none: {} } },
    accounts: { some: { password: { not: null } } },
  };
  const [ofStaff, everybody] = await Promise.all([
    store.db.user.count({ where: { ...bare, ...staff } }),
    store.db.user.count({ where: bare }),
  ]);
  return { staff: ofStaff, everybody };
}

/** Who is told by a letter. */
export interface Owner {
  name: string;
  email: string;
}

/** An account has neither app nor passkey any more, and all its sessions are over. Null where there is no such account. */
export function dropFactors(store: Store, userId: string): Promise<Owner | null> {
  return store.db.$transaction(async (db) => {
    const owner = await db.user.findUnique({ where: { id: userId }, select: { name: true, email: true } });
    if (owner === null) return null;
    await db.twoFactor.deleteMany({ where: { userId } });
    await db.passkey.deleteMany({ where: { userId } });
    await db.user.updateMany({ where: { id: userId }, data: { twoFactorEnabled: false } });
    await db.session.deleteMany({ where: { userId } });
    return owner;
  });
}
