import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import { renameDeck as putName } from '../store/decks';
import type { Decks } from './decks';
import { type DeckAddress, findOwnDeck } from './find-own-deck';
import { alreadyThere, nameNew } from './name-deck';

export interface Renaming extends DeckAddress {
  /** A file's name, with or without .md. */
  name: string;
}

export type Renamed = { name: string } | { refused: string };

/** Gives a deck and its file another name. The ids of what it asks keep the first one, so no history, link or assignment moves. */
export async function renameDeck(
  { store, topics }: Pick<Decks, 'store' | 'topics'>,
  actor: Actor,
  { name: file, ...address }: Renaming,
): Promise<Authorised<{ outcome: Renamed }>> {
  const found = await findOwnDeck(store, actor, { ...address, action: 'deck.write' });
  if (found.status !== 'allowed') return found;
  const answer = (outcome: Renamed) => ({ status: 'allowed' as const, outcome });
  const named = nameNew(file, topics());
  if ('refused' in named) return answer(named);
  const { name } = named;
  if (name === found.deck.name) return answer({ name });
  const put = await putName(store, { ...address, from: found.deck.name, name });
  if (put === 'taken') return answer({ refused: alreadyThere(name) });
  return put === 'renamed' ? answer({ name }) : answer({ refused: 'Somebody else renamed the deck just now.' });
}
