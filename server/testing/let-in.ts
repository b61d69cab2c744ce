import type { Store } from '@/server/store/open-store';

/** What an administrator does for who has signed up where no letters are sent. */
export async function letInByEmail(store: Store, email: string): Promise<void> {
  await store.db.user.update({ where: { email }, data: { waitsSince: null }, select: { id: true } });
}
