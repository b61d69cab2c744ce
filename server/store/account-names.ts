import type { Store } from '@/server/store/open-store';

export interface AccountNames {
  name: string;
  email: string;
}

const columns = { name: true, email: true } as const;

/** What an account is called, or null: there is none. */
export function findNames(store: Store, userId: string): Promise<AccountNames | null> {
  return store.db.user.findUnique({ where: { id: userId }, select: columns });
}

/** Whether something that was sent out is still good. */
export async function isStillGood(store: Store, identifier: string, now: number): Promise<boolean> {
  const where = { identifier, expiresAt: { gt: new Date(now) } };
  return (await store.db.verification.findFirst({ where, select: { id: true } })) !== null;
}

/** What the account is called that something was sent out for, as a link of a reset; null where it was for none, or is gone. */
export async function findNamesBySent(store: Store, identifier: string): Promise<AccountNames | null> {
  const sent = await store.db.verification.findFirst({ where: { identifier }, select: { value: true } });
  return sent === null ? null : findNames(store, sent.value);
}
