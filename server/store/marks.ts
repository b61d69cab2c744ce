import type { MarkModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';

/** What a learner has put on an item, as choosing needs it. */
export interface ItemMark {
  itemId: string;
  flagged: boolean;
  /** Not asked until the learner takes this back. */
  suspended: boolean;
  /** Not asked before then; null where it may be. */
  buriedUntil: number | null;
}

/** An item's mark with the learner's own words; of two the one changed last stands. */
export interface Mark extends ItemMark {
  /** Markdown; empty when there is none. */
  note: string;
  changedAt: number;
}

export const itemMarkColumns = { itemId: true, flagged: true, suspended: true, buriedUntil: true } as const;

export function toItemMark<T extends Pick<MarkModel, keyof ItemMark>>(row: T): T & ItemMark {
  return { ...row, buriedUntil: row.buriedUntil === null ? null : Number(row.buriedUntil) };
}

export const markColumns = { ...itemMarkColumns, note: true, changedAt: true } as const;

export function toMark(row: Omit<MarkModel, 'learnerId'>): Mark {
  return { ...toItemMark(row), changedAt: Number(row.changedAt) };
}

/** Null where the learner has put nothing on the item. */
export async function readMark(store: Store, learnerId: string, itemId: string): Promise<Mark | null> {
  const where = { learnerId_itemId: { learnerId, itemId } };
  const row = await store.db.mark.findUnique({ where, select: markColumns });
  return row && toMark(row);
}
