import type { Store } from '@/server/store/open-store';

/** An account that nobody has let in. Times are milliseconds since the epoch. */
export interface WaitingAccount {
  id: string;
  name: string;
  email: string;
  isAdministrator: boolean;
  waitsSince: number;
}

const WAITS = { waitsSince: { not: null } };

/** So many of those who wait, who have waited longest first; and how many there are in all. */
export async function readWaiting(store: Store, most: number): Promise<{ waiting: WaitingAccount[]; total: number }> {
  const [total, rows] = await Promise.all([
    countWaiting(store),
    store.db.user.findMany({
      ...{ where: WAITS, orderBy: [{ waitsSince: 'asc' }, { id: 'asc' }], take: most },
      select: { id: true, name: true, email: true, role: true, waitsSince: true },
    }),
  ]);
  const waiting = rows.map(({ role, waitsSince, ...row }) => ({
    ...row,
    ...{ isAdministrator: role === 'administrator', waitsSince: Number(waitsSince) },
  }));
  return { waiting, total };
}

export function countWaiting(store: Store): Promise<number> {
  return store.db.user.count({ where: WAITS });
}

/** Lets somebody in. False where no such account waits. */
export async function letIn(store: Store, userId: string): Promise<boolean> {
  const where = { id: userId, ...WAITS };
  return (await store.db.user.updateMany({ where, data: { waitsSince: null } })).count === 1;
}
