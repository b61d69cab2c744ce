import type { Store } from '@/server/store/open-store';

/** Which revision of a deck learners are asked. Cheap to read: what a text gives may be kept by deck and revision, which never change. */
export interface Publication {
  deckId: string;
  groupId: string;
  /** The name that its ids are made of. */
  topic: string;
  revision: number;
  /** Whether its new and edited items are on trial. */
  pilots: boolean;
}

/** A publication with its Markdown, byte for byte. */
export interface PublishedDeck extends Publication {
  text: string;
  /** Milliseconds since the epoch at which the revision was saved. */
  savedAt: number;
}

/** What is published in these groups, by deck id. */
export async function readPublications(store: Store, groupIds: readonly string[]): Promise<Publication[]> {
  const rows = await store.db.deck.findMany({
    where: { groupId: { in: [...groupIds] }, published: { not: null } },
    select: { id: true, groupId: true, name: true, topic: true, published: true, pilots: true },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ id, published, name, topic, ...deck }) =>
    published === null ? [] : [{ ...deck, deckId: id, topic: topic ?? name, revision: published }],
  );
}

/** The same with their texts; a deck that is deleted meanwhile is left out. */
export async function readPublishedDecks(store: Store, groupIds: readonly string[]): Promise<PublishedDeck[]> {
  return withTexts(store, await readPublications(store, groupIds));
}

/** The texts of publications. */
export async function withTexts(store: Store, publications: readonly Publication[]): Promise<PublishedDeck[]> {
  if (publications.length === 0) return [];
  const rows = await store.db.revision.findMany({
    where: { OR: publications.map(({ deckId, revision }) => ({ deckId, number: revision })) },
    select: { deckId: true, number: true, text: true, createdAt: true },
  });
  const texts = new Map(rows.map((row) => [`${row.deckId} ${row.number}`, row]));
  return publications.flatMap((deck) => {
    const row = texts.get(`${deck.deckId} ${deck.revision}`);
    return row === undefined ? [] : [{ ...deck, text: row.text, savedAt: Number(row.createdAt) }];
  });
}
