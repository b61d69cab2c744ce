import type { Item } from '@/domain/bank/item';
import type { Store } from '@/server/store/open-store';
import { isUniqueViolation } from '@/server/store/violations';

/** What makes an item's questions again: the item as it was compiled and the generator that it was compiled for. */
export interface ItemVersion {
  version: string;
  itemId: string;
  generator: string;
  compiled: Item;
}

/** Keeps a version unless it is kept already. Ask it once for each process and version. */
export async function ensureItemVersion(store: Store, input: ItemVersion & { now: number }): Promise<void> {
  const { version, itemId, generator, compiled, now } = input;
  const kept = await store.db.itemVersion.findUnique({ where: { version }, select: { version: true } });
  if (kept) return;
  const data = { version, itemId, generator, compiled: JSON.stringify(compiled), createdAt: BigInt(now) };
  try {
    await store.db.itemVersion.create({ data, select: { version: true } });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
}

export async function readItemVersion(store: Store, version: string): Promise<ItemVersion | null> {
  const row = await store.db.itemVersion.findUnique({
    where: { version },
    select: { version: true, itemId: true, generator: true, compiled: true },
  });
  return row && { ...row, compiled: JSON.parse(row.compiled) as Item };
}

/** Every version that was ever shown, of every item, without what it holds. */
export function readShownVersions(store: Store): Promise<Pick<ItemVersion, 'version' | 'itemId'>[]> {
  return store.db.itemVersion.findMany({ select: { version: true, itemId: true }, orderBy: { version: 'asc' } });
}
