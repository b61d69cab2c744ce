import type { Store } from '@/server/store/open-store';
import { isForeignKeyViolation, isUniqueViolation } from '@/server/store/violations';

/** What somebody is writing. */
export interface StoredDraft {
  text: string;
  /** The revision that it began from; 0 for none. */
  base: number;
  changedAt: number;
}

const columns = { text: true, base: true, changedAt: true } as const;

/** Somebody's own draft of a group's deck, or null. */
export async function findDraft(
  store: Store,
  { groupId, deckId, userId }: { groupId: string; deckId: string; userId: string },
): Promise<StoredDraft | null> {
  const row = await store.db.draft.findFirst({ where: { deckId, userId, deck: { groupId } }, select: columns });
  return row && { ...row, changedAt: Number(row.changedAt) };
}

/**
 * Keeps somebody's draft where it is still the one that `known` names by its time (null: there is none). `moved`: it was changed
 * elsewhere; `gone`: the deck is not there. Nothing was written then. Expects a deck that is known to be the group's.
 */
export async function putDraft(
  store: Store,
  { deckId, userId, draft, known }: { deckId: string; userId: string; draft: StoredDraft; known: number | null },
): Promise<'kept' | 'moved' | 'gone'> {
  const data = { ...draft, changedAt: BigInt(draft.changedAt) };
  if (known !== null) {
    const where = { deckId, userId, changedAt: BigInt(known) };
    return (await store.db.draft.updateMany({ where, data })).count === 1 ? 'kept' : 'moved';
  }
  try {
    await store.db.draft.create({ data: { ...data, deckId, userId }, select: { base: true } });
    return 'kept';
  } catch (error) {
    if (isUniqueViolation(error)) return 'moved';
    if (isForeignKeyViolation(error)) return 'gone';
    throw error;
  }
}

/** Throws somebody's own draft away; there may be none. */
export async function dropDraft(
  store: Store,
  { groupId, deckId, userId }: { groupId: string; deckId: string; userId: string },
): Promise<void> {
  await store.db.draft.deleteMany({ where: { deckId, userId, deck: { groupId } } });
}

/** Who else changed a draft of the group's deck since then, the latest first. */
export async function readOtherDrafts(
  store: Store,
  { groupId, deckId, userId, since }: { groupId: string; deckId: string; userId: string; since: number },
): Promise<{ name: string; changedAt: number }[]> {
  const rows = await store.db.draft.findMany({
    where: { deckId, deck: { groupId }, userId: { not: userId }, changedAt: { gte: BigInt(since) } },
    select: { changedAt: true, user: { select: { name: true } } },
    orderBy: { changedAt: 'desc' },
  });
  return rows.map(({ changedAt, user }) => ({ name: user.name, changedAt: Number(changedAt) }));
}
