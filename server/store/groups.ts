import type { Store } from '@/server/store/open-store';

export interface StoredGroup {
  id: string;
  name: string;
}

/** Null where there is no such group. */
export function findGroup(store: Store, id: string): Promise<StoredGroup | null> {
  return store.db.group.findUnique({ where: { id }, select: { id: true, name: true } });
}
