import { insertLetter, type Letter } from '@/server/store/mail';
import type { Store } from '@/server/store/open-store';

/** Somebody who wants a letter a week. */
export interface DigestReader {
  userId: string;
  learnerId: string;
  name: string;
  email: string;
  timeZone: string;
}

const waiting = (before: number) => ({
  ...{ digest: true, blockedAt: null },
  OR: [{ digestedAt: null }, { digestedAt: { lt: BigInt(before) } }],
});

/** Who wants the weekly letter and had none since then. Addresses that nobody has confirmed get none. */
export async function readDigestReaders(store: Store, before: number): Promise<DigestReader[]> {
  const rows = await store.db.user.findMany({
    where: { ...waiting(before), emailVerified: true },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, email: true, learner: { select: { id: true, timeZone: true } } },
  });
  return rows.flatMap(({ id, learner, ...row }) =>
    learner === null ? [] : [{ ...row, userId: id, learnerId: learner.id, timeZone: learner.timeZone }],
  );
}

/** Leaves somebody's weekly letter to be sent, unless there was one since then; of several processes one does. Null: nothing to say this week. */
export function putDigest(
  store: Store,
  { userId, before, now }: { userId: string; before: number; now: number },
  letter: Letter | null,
): Promise<boolean> {
  return store.db.$transaction(async (db) => {
    const moved = await db.user.updateMany({
      where: { id: userId, ...waiting(before) },
      data: { digestedAt: BigInt(now) },
    });
    const isSent = moved.count === 1 && letter !== null;
    if (isSent) await insertLetter({ db }, { ...letter, userId, now });
    return isSent;
  });
}

/** How many items of a learner are due by then; what is put aside is not. */
export async function countDueBy(store: Store, learnerId: string, until: number): Promise<number> {
  const [due, aside] = await Promise.all([
    store.db.memory.findMany({ where: { learnerId, dueAt: { lte: BigInt(until) } }, select: { itemId: true } }),
    store.db.mark.findMany({
      where: { learnerId, OR: [{ suspended: true }, { buriedUntil: { gt: BigInt(until) } }] },
      select: { itemId: true },
    }),
  ]);
  const away = new Set(aside.map(({ itemId }) => itemId));
  return due.filter(({ itemId }) => !away.has(itemId)).length;
}
