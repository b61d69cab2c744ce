import type { DeckProblem } from '@/domain/session/deck-check';
import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import { deleteDeck, putPublished } from '../store/decks';
import { findRevision } from '../store/revisions';
import { type Decks, dayOf } from './decks';
import { type DeckAddress, findOwnDeck } from './find-own-deck';

export interface Publishing extends DeckAddress {
  /** The revision that learners are to be asked; null withdraws the deck. */
  revision: number | null;
  /** What they are asked now, as far as who decides this knows. */
  expected: number | null;
  pilots: boolean;
  now: number;
}

/** `moved`: somebody else published or withdrew meanwhile. `refused`: why, with the problems of the text where it has some. */
export type PublishOutcome =
  | { result: 'done' }
  | { result: 'moved'; published: number | null }
  | { result: 'refused'; message: string; problems: DeckProblem[] };

/** Publishes a revision without errors, or withdraws the deck. No learner's history moves by it. */
export async function publishDeck(
  decks: Pick<Decks, 'store' | 'check'>,
  actor: Actor,
  { revision, expected, pilots, now, ...address }: Publishing,
): Promise<Authorised<{ outcome: PublishOutcome }>> {
  const found = await findOwnDeck(decks.store, actor, { ...address, action: 'deck.publish' });
  if (found.status !== 'allowed') return found;
  const answer = (outcome: PublishOutcome) => ({ status: 'allowed' as const, outcome });
  if (revision !== null) {
    const chosen = await findRevision(decks.store, { ...address, number: revision });
    if (chosen === null) return { status: 'hidden' };
    const refusal = await findRefusal(decks, { userId: found.userId, topic: found.deck.topic, text: chosen.text, now });
    if (refusal !== null) return answer(refusal);
  }
  const isDone = await putPublished(decks.store, { ...address, published: revision, pilots, expected });
  return answer(isDone ? { result: 'done' } : { result: 'moved', published: found.deck.published });
}

interface Text {
  userId: string;
  topic: string;
  text: string;
  now: number;
}

/** Why learners may not be asked a text, or null. */
async function findRefusal(
  { check }: Pick<Decks, 'check'>,
  { userId, topic, text, now }: Text,
): Promise<PublishOutcome | null> {
  const outcome = await check(`${userId} publish`, {
    ...{ name: topic, text, look: null, published: null, today: dayOf(now), stamp: 'not wanted' },
  });
  const refuse = (message: string, problems: DeckProblem[] = []): PublishOutcome => ({
    ...{ result: 'refused', message, problems },
  });
  if (outcome.status !== 'checked') return refuse('The server checks other decks at the moment. Try again in a while.');
  const { problems, counts, items } = outcome.check;
  if (counts.errors > 0) {
    const many = counts.errors === 1 ? 'an error' : `${counts.errors} errors`;
    return refuse(`The deck has ${many}: mend what the list of problems names.`, problems.filter(isError));
  }
  if (items.length === 0) return refuse('The deck asks nothing yet.');
  if (items.some(({ provisional }) => provisional))
    return refuse(
      'Some items have no id of their own, so learners would lose their history with them. Write the ids in first.',
    );
  return null;
}

const isError = ({ severity }: DeckProblem) => severity === 'error';

/** Deletes a deck with its revisions and drafts. False: it is published, and has to be withdrawn first. */
export async function removeDeck(
  { store }: Pick<Decks, 'store'>,
  actor: Actor,
  address: DeckAddress,
): Promise<Authorised<{ removed: boolean }>> {
  const found = await findOwnDeck(store, actor, { ...address, action: 'deck.publish' });
  if (found.status !== 'allowed') return found;
  if (found.deck.published !== null) return { status: 'allowed', removed: false };
  return { status: 'allowed', removed: await deleteDeck(store, address.groupId, address.deckId) };
}
