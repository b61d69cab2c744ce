import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { type ListedDeck, readDecks } from '../store/decks';
import { readUserNames } from '../store/user-names';
import type { Decks } from './decks';

/** A deck in the list of its group. */
export interface DeckEntry extends Omit<ListedDeck, 'newest' | 'createdBy'> {
  /** The newest revision, with its author's name; null where nothing was saved yet. */
  newest: { number: number; author: string; createdAt: number } | null;
}

/** Who wrote something and has no account any more. */
export const SOMEBODY = 'Somebody who left';

/** The decks of a group by name. */
export async function listDecks(
  { store }: Pick<Decks, 'store'>,
  actor: Actor,
  groupId: string,
): Promise<Authorised<{ decks: DeckEntry[] }>> {
  const may = await authoriseInGroup(store, actor, { action: 'deck.read', groupId });
  if (may.status !== 'allowed') return may;
  const decks = await readDecks(store, groupId);
  const names = await readUserNames(
    store,
    decks.flatMap(({ newest }) => newest?.authorId ?? []),
  );
  return {
    status: 'allowed',
    decks: decks.map(({ newest, createdBy: _, ...deck }) => ({
      ...deck,
      newest: newest && {
        ...{ number: newest.number, createdAt: newest.createdAt },
        author: names.get(newest.authorId) ?? SOMEBODY,
      },
    })),
  };
}
