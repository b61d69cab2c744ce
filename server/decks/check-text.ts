import type { DeckRequest } from '@/domain/session/deck-check';
import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import { findRevision } from '../store/revisions';
import type { CheckOutcome } from './check/pool';
import { type Decks, dayOf } from './decks';
import { type DeckAddress, findOwnDeck } from './find-own-deck';

export interface Asked extends DeckAddress, Pick<DeckRequest, 'text' | 'look' | 'stamp'> {
  now: number;
}

/** What the bank's own rules say of a text that somebody writes, with the keys of what comes out of it. */
export async function checkText(
  { store, check }: Pick<Decks, 'store' | 'check'>,
  actor: Actor,
  { now, text, look, stamp, ...address }: Asked,
): Promise<Authorised<{ outcome: CheckOutcome }>> {
  const found = await findOwnDeck(store, actor, { ...address, action: 'deck.write' });
  if (found.status !== 'allowed') return found;
  const { topic, published } = found.deck;
  const asked = published === null ? null : await findRevision(store, { ...address, number: published });
  const outcome = await check(`${found.userId} ${stamp}`, {
    ...{ name: topic, text, look, stamp, published: asked?.text ?? null, today: dayOf(now) },
  });
  return { status: 'allowed', outcome };
}
