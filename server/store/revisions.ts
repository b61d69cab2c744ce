import type { RevisionModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { isForeignKeyViolation, isTransient, isUniqueViolation } from '@/server/store/violations';

/** A deck as it was saved. */
export interface StoredRevision {
  /** From 1. */
  number: number;
  /** Markdown, byte for byte. */
  text: string;
  note: string;
  authorId: string;
  createdAt: number;
}

const heading = { number: true, note: true, authorId: true, createdAt: true } as const;
const columns = { ...heading, text: true } as const;

const toRevision = <T extends Pick<RevisionModel, 'createdAt'>>(row: T) => ({
  ...row,
  createdAt: Number(row.createdAt),
});

/** Null where the group's deck has no such revision; without a number the newest. */
export async function findRevision(
  store: Store,
  { groupId, deckId, number }: { groupId: string; deckId: string; number?: number },
): Promise<StoredRevision | null> {
  const row = await store.db.revision.findFirst({
    where: { deckId, deck: { groupId }, ...(number !== undefined && { number }) },
    select: columns,
    orderBy: { number: 'desc' },
  });
  return row && toRevision(row);
}

/** The revisions of a group's deck, the newest first, without their texts. */
export async function readRevisions(
  store: Store,
  groupId: string,
  deckId: string,
): Promise<Omit<StoredRevision, 'text'>[]> {
  const rows = await store.db.revision.findMany({
    where: { deckId, deck: { groupId } },
    select: heading,
    orderBy: { number: 'desc' },
  });
  return rows.map(toRevision);
}

const ATTEMPTS = 5;

/**
 * A deck's next revision; its author's draft has become it, and goes in the same transaction. `behind`: there is a revision of that number
 * already; `gone`: the deck is not there. Nothing was written then. Expects a deck that is known to be the group's.
 */
export async function addRevision(
  { db }: Store,
  deckId: string,
  revision: StoredRevision,
): Promise<'saved' | 'behind' | 'gone'> {
  const data = { ...revision, deckId, createdAt: BigInt(revision.createdAt) };
  for (let attempt = 1; ; attempt++) {
    try {
      await db.$transaction([
        db.revision.create({ data, select: { number: true } }),
        db.draft.deleteMany({ where: { deckId, userId: revision.authorId } }),
      ]);
      return 'saved';
    } catch (error) {
      if (isUniqueViolation(error)) return 'behind';
      if (isForeignKeyViolation(error)) return 'gone';
      if (!isTransient(error) || attempt === ATTEMPTS) throw error;
    }
  }
}
