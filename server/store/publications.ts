import type { Store } from '@/server/store/open-store';
import type { Publication } from '@/server/store/published-decks';

const columns = { id: true, groupId: true, name: true, topic: true, published: true, pilots: true } as const;

interface Row {
  id: string;
  groupId: string;
  name: string;
  topic: string | null;
  published: number | null;
  pilots: boolean;
}

const toPublications = (rows: readonly Row[]): Publication[] =>
  rows.flatMap(({ id, published, name, topic, ...deck }) =>
    published === null ? [] : [{ ...deck, deckId: id, topic: topic ?? name, revision: published }],
  );

/** What is published in all groups that an account belongs to, by deck id. */
export async function readPublicationsOf(store: Store, userId: string): Promise<Publication[]> {
  const where = { published: { not: null }, group: { memberships: { some: { userId } } } };
  return toPublications(await store.db.deck.findMany({ where, select: columns, orderBy: { id: 'asc' } }));
}

/** What is published in all groups, by deck id. */
export async function readAllPublications(store: Store): Promise<Publication[]> {
  const where = { published: { not: null } };
  return toPublications(await store.db.deck.findMany({ where, select: columns, orderBy: { id: 'asc' } }));
}

/** The Markdown of a revision; null where there is none of that number. */
export async function readRevisionText(store: Store, deckId: string, number: number): Promise<string | null> {
  const where = { deckId_number: { deckId, number } };
  const row = await store.db.revision.findUnique({ where, select: { text: true } });
  return row?.text ?? null;
}
