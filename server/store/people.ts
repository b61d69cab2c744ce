import type { Store } from '@/server/store/open-store';

/** An account as an administrator sees it: no answers, no groups. Times are milliseconds since the epoch. */
export interface StoredPerson {
  id: string;
  name: string;
  email: string;
  isAdministrator: boolean;
  isBlocked: boolean;
  /** Whether it has an authenticator app or a passkey. */
  hasFactor: boolean;
  createdAt: number;
  /** When the learner was last here; null: never. */
  lastSeenAt: number | null;
}

/** Accounts that were let in, in whose name or address a text stands, by name, from a place on; and how many there are in all. */
export async function readPeople(
  store: Store,
  { search, skip, take }: { search: string; skip: number; take: number },
): Promise<{ people: StoredPerson[]; total: number }> {
  // SQLite compares with LIKE, which knows no case; PostgreSQL is told so.
  const contains = { contains: search, ...(store.kind === 'postgresql' && { mode: 'insensitive' as const }) };
  const where = { waitsSince: null, ...(search !== '' && { OR: [{ name: contains }, { email: contains }] }) };
  const [total, rows] = await Promise.all([
    store.db.user.count({ where }),
    store.db.user.findMany({
      ...{ where, skip, take, orderBy: [{ name: 'asc' }, { id: 'asc' }] },
      select: {
        ...{ id: true, name: true, email: true, role: true, blockedAt: true, createdAt: true, twoFactorEnabled: true },
        passkeys: { select: { id: true }, take: 1 },
        learner: { select: { lastSeenAt: true } },
      },
    }),
  ]);
  const people = rows.map(({ role, blockedAt, createdAt, learner, twoFactorEnabled, passkeys, ...row }) => ({
    ...row,
    ...{ isAdministrator: role === 'administrator', isBlocked: blockedAt !== null, createdAt: createdAt.getTime() },
    hasFactor: twoFactorEnabled || passkeys.length > 0,
    lastSeenAt: learner === null ? null : Number(learner.lastSeenAt),
  }));
  return { people, total };
}

/** Administrators who can get in. */
const STANDING = { role: 'administrator', blockedAt: null, waitsSince: null };

export interface PersonChange {
  userId: string;
  isBlocked?: boolean;
  isAdministrator?: boolean;
  /** The session that asks: it goes on. */
  except?: string;
  now: number;
}

/** `last administrator`: a site keeps one who can get in; nothing was written. */
export type PersonChanged = 'changed' | 'nobody' | 'last administrator';

/**
 * Blocks somebody, or makes somebody an administrator, or neither any more. With a block or another role all sessions end in the same transaction. So do, with
 * a block, links that the account made; with the role of an administrator those to the site.
 */
export function changePerson(store: Store, change: PersonChange): Promise<PersonChanged> {
  const { userId, isBlocked, isAdministrator, except = '', now } = change;
  return store.db.$transaction(async (db): Promise<PersonChanged> => {
    // One such change at a time: two administrators who go at once cannot both believe that the other one stays.
    await db.$executeRaw`UPDATE "User" SET "role" = "role" WHERE "role" = 'administrator'`;
    const row = await db.user.findUnique({ where: { id: userId, waitsSince: null }, select: { role: true } });
    if (row === null) return 'nobody';
    const others = await db.user.count({ where: { ...STANDING, id: { not: userId } } });
    const own = await db.user.count({ where: { ...STANDING, id: userId } });
    const leaves = isBlocked === true || isAdministrator === false;
    if (leaves && own === 1 && others === 0) return 'last administrator';
    await db.user.updateMany({
      where: { id: userId },
      data: {
        ...(isBlocked !== undefined && { blockedAt: isBlocked ? BigInt(now) : null }),
        ...(isAdministrator !== undefined && { role: isAdministrator ? 'administrator' : 'member' }),
      },
    });
    if (isAdministrator !== undefined && isAdministrator !== (row.role === 'administrator'))
      await db.session.deleteMany({ where: { userId, id: { not: except } } });
    if (isBlocked === true) {
      await db.session.deleteMany({ where: { userId } });
      await db.invite.deleteMany({ where: { createdBy: userId } });
    }
    if (isAdministrator === false) await db.invite.deleteMany({ where: { createdBy: userId, groupId: null } });
    return 'changed';
  });
}

/** Whether an account is the only administrator who can get in, while there are other accounts. */
export async function isLastAdministrator(store: Store, userId: string): Promise<boolean> {
  const [own, others, people] = await Promise.all([
    store.db.user.count({ where: { ...STANDING, id: userId } }),
    store.db.user.count({ where: { ...STANDING, id: { not: userId } } }),
    store.db.user.count({ where: { id: { not: userId } } }),
  ]);
  return own === 1 && others === 0 && people > 0;
}

/** How much there is of what, on the whole site. */
export async function countSite(store: Store): Promise<Record<'accounts' | 'guests' | 'groups' | 'answers', number>> {
  const [accounts, guests, groups, answers] = await Promise.all([
    store.db.user.count(),
    store.db.learner.count({ where: { userId: null } }),
    store.db.group.count(),
    store.db.review.count({ where: { event: 'answer' } }),
  ]);
  return { accounts, guests, groups, answers };
}
