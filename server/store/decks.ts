import type { DeckModel } from '@/prisma/generated/sqlite/models';
import type { Store } from '@/server/store/open-store';
import { isForeignKeyViolation, isUniqueViolation } from '@/server/store/violations';

/** A file of scenario cards of a group. */
export interface StoredDeck {
  id: string;
  groupId: string;
  /** The file's name, without .md. */
  name: string;
  /** The name that ids are made of: the one that it was made under, whatever it is called now. */
  topic: string;
  createdBy: string;
  createdAt: number;
  /** The revision that learners are asked; null while none is. */
  published: number | null;
  pilots: boolean;
}

/** A deck with its newest revision; null where nothing was saved yet. */
export interface ListedDeck extends StoredDeck {
  newest: { number: number; authorId: string; createdAt: number } | null;
}

export const deckColumns = {
  id: true,
  groupId: true,
  name: true,
  topic: true,
  createdBy: true,
  createdAt: true,
  published: true,
  pilots: true,
} as const;

const toDeck = (row: Pick<DeckModel, keyof typeof deckColumns>): StoredDeck => ({
  ...row,
  topic: row.topic ?? row.name,
  createdAt: Number(row.createdAt),
});

/** Null where the group has no such deck. */
export async function findDeck(store: Store, groupId: string, deckId: string): Promise<StoredDeck | null> {
  const row = await store.db.deck.findFirst({ where: { id: deckId, groupId }, select: deckColumns });
  return row && toDeck(row);
}

/** The decks of a group by name. */
export async function readDecks(store: Store, groupId: string): Promise<ListedDeck[]> {
  const rows = await store.db.deck.findMany({
    where: { groupId },
    select: {
      ...deckColumns,
      revisions: {
        select: { number: true, authorId: true, createdAt: true },
        orderBy: { number: 'desc' },
        take: 1,
      },
    },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ revisions: [newest], ...row }) => ({
    ...toDeck(row),
    newest: newest === undefined ? null : { ...newest, createdAt: Number(newest.createdAt) },
  }));
}

/**
 * A new deck, with its author's draft where a text is given. `taken`: the group has a deck of that name; `gone`: the group or the author is not
 * there. Nothing was written then.
 */
export async function createDeck(
  store: Store,
  {
    draft,
    ...deck
  }: Pick<StoredDeck, 'id' | 'groupId' | 'name' | 'createdBy' | 'createdAt'> & { draft: string | null },
): Promise<'created' | 'taken' | 'gone'> {
  const createdAt = BigInt(deck.createdAt);
  const drafts =
    draft === null ? {} : { create: { userId: deck.createdBy, text: draft, base: 0, changedAt: createdAt } };
  try {
    await store.db.deck.create({ data: { ...deck, createdAt, drafts }, select: { id: true } });
    return 'created';
  } catch (error) {
    if (isUniqueViolation(error)) return 'taken';
    if (isForeignKeyViolation(error)) return 'gone';
    throw error;
  }
}

/** Gives a deck another name; its ids keep the first. `taken` as above; `moved`: it is not called `from` (any more), or not there. */
export async function renameDeck(
  store: Store,
  { groupId, deckId, from, name }: { groupId: string; deckId: string; from: string; name: string },
): Promise<'renamed' | 'taken' | 'moved'> {
  try {
    const where = { id: deckId, groupId, name: from };
    const [, { count }] = await store.db.$transaction([
      store.db.deck.updateMany({ where: { ...where, topic: null }, data: { topic: from } }),
      store.db.deck.updateMany({ where, data: { name } }),
    ]);
    return count === 1 ? 'renamed' : 'moved';
  } catch (error) {
    if (isUniqueViolation(error)) return 'taken';
    throw error;
  }
}

/** False where the group has no such deck. Its revisions and drafts go with it. */
export async function deleteDeck(store: Store, groupId: string, deckId: string): Promise<boolean> {
  const { count } = await store.db.deck.deleteMany({ where: { id: deckId, groupId } });
  return count === 1;
}

/** Publishes a revision, or withdraws the deck (null), where `expected` is still what learners are asked; else false. */
export async function putPublished(
  store: Store,
  change: { groupId: string; deckId: string; published: number | null; pilots: boolean; expected: number | null },
): Promise<boolean> {
  const { groupId, deckId, published, pilots, expected } = change;
  const { count } = await store.db.deck.updateMany({
    where: { id: deckId, groupId, published: expected },
    data: { published, pilots },
  });
  return count === 1;
}
