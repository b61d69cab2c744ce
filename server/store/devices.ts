import type { Store } from '@/server/store/open-store';

/** A session as its owner sees it. Times are milliseconds since the epoch. */
export interface StoredDevice {
  id: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: number;
  lastSeenAt: number;
}

/** The sessions of an account that are not over, the one seen last first. */
export async function readDevices(
  store: Store,
  { userId, now }: { userId: string; now: number },
): Promise<StoredDevice[]> {
  const rows = await store.db.session.findMany({
    where: { userId, expiresAt: { gt: new Date(now) } },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, userAgent: true, ipAddress: true, createdAt: true, updatedAt: true },
  });
  return rows.map(({ createdAt, updatedAt, ...row }) => ({
    ...row,
    ...{ createdAt: createdAt.getTime(), lastSeenAt: updatedAt.getTime() },
  }));
}

/** Ends a session of an account. False where it has no such session. */
export async function endDevice(store: Store, { userId, id }: { userId: string; id: string }): Promise<boolean> {
  const { count } = await store.db.session.deleteMany({ where: { id, userId } });
  return count > 0;
}

/** Ends all sessions of an account but one, or all where none is to stay. Answers how many. */
export async function endDevices(
  store: Store,
  { userId, except }: { userId: string; except: string | null },
): Promise<number> {
  const where = { userId, ...(except !== null && { id: { not: except } }) };
  return (await store.db.session.deleteMany({ where })).count;
}

/** When a session began, or null: the account has no such session. */
export async function readDeviceBegin(
  store: Store,
  { userId, id }: { userId: string; id: string },
): Promise<number | null> {
  const row = await store.db.session.findFirst({ where: { id, userId }, select: { createdAt: true } });
  return row?.createdAt.getTime() ?? null;
}

/** Notes that a session is used, and until when it goes on where that is to change. One that has ended stays ended. */
export async function noteDevice(
  store: Store,
  { id, now, expiresAt }: { id: string; now: number; expiresAt?: number },
): Promise<void> {
  const data = { updatedAt: new Date(now), ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt) }) };
  await store.db.session.updateMany({ where: { id }, data });
}
