import { randomUUID } from 'node:crypto';
import type { Store } from '@/server/store/open-store';
import { isUniqueViolation } from '@/server/store/violations';

export interface NewAccount {
  name: string;
  /** In small letters. */
  email: string;
  emailVerified: boolean;
  role: 'member' | 'administrator';
  /** Argon2id, in its usual notation. */
  passwordHash: string;
  timeZone: string;
  now: number;
  /** Whether nobody has proved the address, so that it is nobody's until an administrator lets it in. */
  waits?: boolean;
}

/**
 * What lets an account be made: an invite that is used up by it, by its id; or the only link of a first administrator, by its key in the
 * settings.
 */
export type Admission = { kind: 'none' } | { kind: 'invite'; id: string } | { kind: 'welcome'; key: string };

export type CreatedAccount = { status: 'created'; userId: string } | { status: 'known' } | { status: 'not admitted' };

class NotAdmittedError extends Error {}

/**
 * An account with its password and its learner, and what admitted it used up: all of it or nothing. `known`: the address has an account; an
 * invite is used up all the same, since whoever asked must not learn by it that there is one.
 */
export async function createAccount(
  store: Store,
  account: NewAccount,
  admission: Admission = { kind: 'none' },
): Promise<CreatedAccount> {
  const userId = randomUUID();
  const { name, email, emailVerified, role, passwordHash, timeZone, waits = false } = account;
  const now = BigInt(account.now);
  const at = new Date(account.now);
  try {
    await store.db.$transaction(async (tx) => {
      if (admission.kind === 'invite') {
        const used = await spend(tx, { id: admission.id, now: account.now });
        if (used === 0) throw new NotAdmittedError();
      }
      if (admission.kind === 'welcome') {
        const { count } = await tx.setting.deleteMany({ where: { key: admission.key } });
        const standing = await tx.user.count({ where: { role: 'administrator' } });
        if (count === 0 || standing > 0) throw new NotAdmittedError();
        await tx.setting.deleteMany({ where: { key: { startsWith: 'welcome ' } } });
      }
      await tx.user.create({
        data: {
          ...{ id: userId, name, email, emailVerified, role, createdAt: at, updatedAt: at },
          waitsSince: waits ? now : null,
          accounts: {
            create: {
              ...{ id: randomUUID(), accountId: userId, providerId: 'credential', password: passwordHash },
              ...{ createdAt: at, updatedAt: at },
            },
          },
          learner: { create: { id: randomUUID(), createdAt: now, lastSeenAt: now, timeZone } },
        },
        select: { id: true },
      });
    });
  } catch (error) {
    if (error instanceof NotAdmittedError) return { status: 'not admitted' };
    if (!isUniqueViolation(error)) throw error;
    if (admission.kind !== 'invite' || (await spendInvite(store, { id: admission.id, now: account.now })))
      return { status: 'known' };
    return { status: 'not admitted' };
  }
  return { status: 'created', userId };
}

/** The learner of an account, made where there is none: whoever signs in by a provider of identities has one from then on. */
export async function ensureLearner(
  store: Store,
  { userId, timeZone, now }: { userId: string; timeZone: string; now: number },
): Promise<string> {
  const standing = await store.db.learner.findUnique({ where: { userId }, select: { id: true } });
  if (standing !== null) return standing.id;
  try {
    const data = { id: randomUUID(), createdAt: BigInt(now), lastSeenAt: BigInt(now), timeZone, userId };
    return (await store.db.learner.create({ data, select: { id: true } })).id;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return ensureLearner(store, { userId, timeZone, now });
  }
}

export async function hasAdministrator(store: Store): Promise<boolean> {
  return (await store.db.user.count({ where: { role: 'administrator' } })) > 0;
}

/** The account that has an address; null: none. */
export async function findByEmail(store: Store, email: string): Promise<string | null> {
  return (await store.db.user.findUnique({ where: { email }, select: { id: true } }))?.id ?? null;
}

/** What an account is called and where its letters go; null where it is gone. */
export async function readOwnAddress(
  store: Store,
  userId: string,
): Promise<{ name: string; email: string; emailVerified: boolean } | null> {
  return store.db.user.findUnique({
    where: { id: userId },
    select: { name: true, email: true, emailVerified: true },
  });
}

/** Whether an account is blocked, waits to be let in, or is not there. */
export async function isKeptOut(store: Store, userId: string): Promise<boolean> {
  const row = await store.db.user.findUnique({ where: { id: userId }, select: { blockedAt: true, waitsSince: true } });
  return row === null || row.blockedAt !== null || row.waitsSince !== null;
}

export interface UsableInvite {
  id: string;
  groupId: string | null;
  role: string;
  /** The only address that it lets in; null: any. */
  email: string | null;
  /** How many more may follow it; null: any number. */
  left: number | null;
}

/** Uses an invite up once more. Answers whether it still let somebody in. */
export async function spendInvite(store: Store, { id, now }: { id: string; now: number }): Promise<boolean> {
  return (await spend(store.db, { id, now })) > 0;
}

function spend(db: Pick<Store['db'], '$executeRaw'>, { id, now }: { id: string; now: number }): Promise<number> {
  const at = BigInt(now);
  return db.$executeRaw`
    UPDATE "Invite" SET "uses" = "uses" + 1 WHERE "id" = ${id} AND "revokedAt" IS NULL
      AND "expiresAt" > ${at} AND ("maxUses" IS NULL OR "uses" < "maxUses")`;
}

/** An invite that still lets somebody in, by the hash of what its link carries. */
export async function findUsableInvite(
  store: Store,
  { tokenHash, now }: { tokenHash: string; now: number },
): Promise<UsableInvite | null> {
  const row = await store.db.invite.findUnique({
    where: { tokenHash },
    select: {
      ...{ id: true, groupId: true, role: true, email: true },
      ...{ maxUses: true, uses: true, expiresAt: true, revokedAt: true },
    },
  });
  if (row === null || row.revokedAt !== null || Number(row.expiresAt) <= now) return null;
  const { id, groupId, role, email } = row;
  const left = row.maxUses === null ? null : row.maxUses - row.uses;
  return left === null || left > 0 ? { id, groupId, role, email, left } : null;
}
