import { randomUUID } from 'node:crypto';
import { standingAnswers } from '@/domain/scheduling/standing-answers';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import type { Store } from '@/server/store/open-store';
import { toEvent } from '@/server/store/stored';

/** What a statement of a transaction is spoken to. */
type Transaction = Prisma.TransactionClient;

/** Stands where an account that is gone was named. */
export const NOBODY = '';

/** `sole owner`: others belong to groups that nobody else owns, so the account has to hand them over first; nothing was deleted. */
export type Deletion =
  | { status: 'deleted'; learnerId: string | null }
  | { status: 'sole owner'; groups: { id: string; name: string }[] }
  | { status: 'no account' };

export interface DeletionOptions {
  triesOf?: (account: { userId: string; email: string }) => readonly string[];
  onlyIfWaiting?: boolean;
}

/**
 * Deletes an account with its learner and all that either owns, in one transaction. Of the first answers stays, for the statistics of
 * the site and of its groups, what names nobody: no person, no time, no text of their own. Groups that nobody else belongs to go along. `triesOf` tells under
 * which further keys tries of its address are counted; `onlyIfWaiting`: nothing is done to an account that was let in.
 */
export async function deleteAccount(
  store: Store,
  userId: string,
  { triesOf = () => [], onlyIfWaiting = false }: DeletionOptions = {},
): Promise<Deletion> {
  const deletion = await store.db.$transaction(
    async (db): Promise<Deletion> => {
      const user = await db.user.findUnique({
        where: { id: userId, ...(onlyIfWaiting && { waitsSince: { not: null } }) },
        select: { email: true, learner: { select: { id: true } }, memberships: { select: { groupId: true } } },
      });
      if (user === null) return { status: 'no account' };
      const groups = user.memberships.map(({ groupId }) => groupId);
      const held = await heldAlone(db, userId, groups);
      if (held.length > 0) return { status: 'sole owner', groups: held };
      const learnerId = user.learner?.id ?? null;
      await db.group.deleteMany({ where: { id: { in: groups }, memberships: { every: { userId } } } });
      const left = await db.group.findMany({ where: { id: { in: groups } }, select: { id: true } });
      if (learnerId !== null)
        await keepNameless(
          db,
          learnerId,
          left.map(({ id }) => id),
        );
      await forgetName(db, userId);
      const { email } = user;
      await db.invite.deleteMany({ where: { email } });
      await db.mail.deleteMany({ where: { OR: [{ userId }, { recipient: email }, { body: { contains: email } }] } });
      await forgetTries(db, { ids: [userId, learnerId], keys: triesOf({ userId, email: user.email }) });
      await db.verification.deleteMany({
        where: {
          OR: [
            { identifier: { contains: user.email } },
            { value: { contains: user.email } },
            { value: { contains: userId } },
          ],
        },
      });
      if (learnerId !== null) await db.learner.delete({ where: { id: learnerId }, select: { id: true } });
      await db.user.delete({ where: { id: userId }, select: { id: true } });
      return { status: 'deleted', learnerId };
    },
    { isolationLevel: 'Serializable' },
  );
  if (deletion.status === 'deleted') await settleFile(store);
  return deletion;
}

/** Groups with other people in them of which the account is the only owner. */
async function heldAlone(db: Transaction, userId: string, groupIds: string[]): Promise<{ id: string; name: string }[]> {
  return db.group.findMany({
    where: {
      id: { in: groupIds },
      memberships: { some: { userId, role: 'owner' }, none: { userId: { not: userId }, role: 'owner' } },
      NOT: { memberships: { every: { userId } } },
    },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
}

/** The first live answer to each item, once for the site and once for each group, mixed so that rows beside each other need not be of one person. */
async function keepNameless(db: Transaction, learnerId: string, groupIds: string[]): Promise<void> {
  const log = await db.review.findMany({
    where: { learnerId },
    select: {
      ...{ event: true, issuedId: true, itemId: true, version: true, response: true, keyIds: true, correct: true },
      ...{ confidence: true, effortMs: true, form: true, origin: true },
    },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
  });
  const met = new Set<string>();
  const firsts = standingAnswers(log.map(toEvent)).filter(({ itemId, origin }) => {
    if (met.has(itemId)) return false;
    met.add(itemId);
    return origin === 'live';
  });
  const rows = [null, ...groupIds].flatMap((groupId) =>
    firsts.map(({ event: _event, issuedId: _issuedId, origin: _origin, response, ...answer }) => ({
      ...{ id: randomUUID(), groupId, ...answer },
      response: answer.form === 'recall' || answer.form === null ? null : response,
    })),
  );
  rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (rows.length > 0) await db.pastAnswer.createMany({ data: rows });
}

/** How often something was tried stands under ids, and under what was made of an address. */
async function forgetTries(
  db: Transaction,
  { ids, keys }: { ids: readonly (string | null)[]; keys: readonly string[] },
): Promise<void> {
  const named = ids.flatMap((id) => (id === null ? [] : { key: { contains: id } }));
  await db.throttle.deleteMany({ where: { OR: [{ key: { in: [...keys] } }, ...named] } });
}

/** What outlives an account names nobody from now on. */
async function forgetName(db: Transaction, userId: string): Promise<void> {
  await db.revision.updateMany({ where: { authorId: userId }, data: { authorId: NOBODY } });
  await db.deck.updateMany({ where: { createdBy: userId }, data: { createdBy: NOBODY } });
  await db.assignment.updateMany({ where: { createdBy: userId }, data: { createdBy: NOBODY } });
  await db.invite.deleteMany({ where: { createdBy: userId } });
  await db.report.updateMany({ where: { decidedBy: userId }, data: { decidedBy: NOBODY } });
}

/** Tables whose rows hold what somebody is called, wrote or signs in with. */
const HELD_WORDS = [
  ...['User', 'Learner', 'Session', 'Account', 'Verification', 'TwoFactor', 'Passkey', 'ApiToken', 'Mail', 'Notice'],
  'Invite',
  ...['Review', 'Mark', 'Report', 'MockQuestion', 'MockAnswer', 'Draft'],
];

/**
 * SQLite keeps old pages in its write-ahead log until it begins the log anew: that is done now, as far as no other process reads.
 * `secure_delete` has written over what was in the file itself. PostgreSQL frees the room by its own vacuum.
 */
export async function settleFile({ db, kind }: Store): Promise<void> {
  if (kind === 'sqlite') await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
  else for (const table of HELD_WORDS) await db.$executeRawUnsafe(`VACUUM "${table}"`);
}
