import type { Store } from '@/server/store/open-store';
import { oneOf } from '@/server/store/stored';

const ROLES = ['learner', 'instructor', 'owner'] as const;

/** What an account is in a group. */
export interface StoredMembership {
  groupId: string;
  role: (typeof ROLES)[number];
  /** Milliseconds since the epoch. */
  joinedAt: number;
  shares: boolean;
}

/** Null where the account does not belong to the group, or there is no such group: nobody outside can tell which. */
export async function findMembership(store: Store, userId: string, groupId: string): Promise<StoredMembership | null> {
  const row = await store.db.membership.findUnique({
    where: { groupId_userId: { groupId, userId } },
    select: { groupId: true, role: true, joinedAt: true, shares: true },
  });
  return row && { ...row, role: oneOf(ROLES, row.role), joinedAt: Number(row.joinedAt) };
}
