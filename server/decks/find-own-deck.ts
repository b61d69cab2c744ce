import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import type { Action } from '../policy/policy';
import { findDeck, type StoredDeck } from '../store/decks';
import type { Store } from '../store/open-store';

/** A deck and the group that it is said to belong to. */
export interface DeckAddress {
  groupId: string;
  deckId: string;
}

/** The deck, where somebody may do this with it; one of another group is as missing as none. */
export async function findOwnDeck(
  store: Store,
  actor: Actor,
  { action, groupId, deckId }: DeckAddress & { action: Action },
): Promise<Authorised<{ deck: StoredDeck; userId: string }>> {
  const may = await authoriseInGroup(store, actor, { action, groupId });
  if (may.status !== 'allowed') return may;
  const deck = await findDeck(store, groupId, deckId);
  return deck === null ? { status: 'hidden' } : { status: 'allowed', deck, userId: may.member.userId };
}
