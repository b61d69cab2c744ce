import { findExcess } from '@/domain/bank/limits';
import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import { dropDraft } from '../store/drafts';
import type { Store } from '../store/open-store';
import { addRevision, findRevision } from '../store/revisions';
import { readUserNames } from '../store/user-names';
import type { Decks } from './decks';
import { type DeckAddress, findOwnDeck } from './find-own-deck';
import { SOMEBODY } from './list-decks';

/** `behind`: somebody saved meanwhile; that revision, with what both texts began from, for a merge of the three. */
export type SaveOutcome =
  | { result: 'saved'; number: number }
  | { result: 'behind'; newest: { number: number; text: string; author: string }; baseText: string }
  | { result: 'refused'; message: string };

export interface NewRevision extends DeckAddress {
  text: string;
  note: string;
  /** The revision that the text began from, which must be the newest; 0 for none. */
  base: number;
  now: number;
}

/** Saves a text as the next revision, errors and all, and ends its author's draft. Never overwrites: see `behind`. */
export async function saveRevision(
  { store }: Pick<Decks, 'store'>,
  actor: Actor,
  { text, note, base, now, ...address }: NewRevision,
): Promise<Authorised<{ outcome: SaveOutcome }>> {
  const found = await findOwnDeck(store, actor, { ...address, action: 'deck.write' });
  if (found.status !== 'allowed') return found;
  const answer = (outcome: SaveOutcome) => ({ status: 'allowed' as const, outcome });
  const excess = findExcess(`${found.deck.name}.md`, text);
  if (excess !== null) return answer({ result: 'refused', message: `${excess.message}. ${excess.hint}.` });
  const newest = await findRevision(store, address);
  if (newest?.text === text && newest.authorId === found.userId) {
    // Sent again, as where the answer was lost on its way.
    await dropDraft(store, { ...address, userId: found.userId });
    return answer({ result: 'saved', number: newest.number });
  }
  if ((newest?.number ?? 0) !== base) return answer(await behind(store, address, base));
  const revision = { number: base + 1, text, note, authorId: found.userId, createdAt: now };
  const added = await addRevision(store, address.deckId, revision);
  if (added === 'gone') return { status: 'hidden' };
  return answer(added === 'saved' ? { result: 'saved', number: base + 1 } : await behind(store, address, base));
}

export interface Restoring extends DeckAddress {
  /** The revision whose text is to be the newest again. */
  number: number;
  base: number;
  now: number;
}

/** A new revision with the text of an old one; nothing between them is lost. */
export async function restoreRevision(
  decks: Pick<Decks, 'store'>,
  actor: Actor,
  { number, ...change }: Restoring,
): Promise<Authorised<{ outcome: SaveOutcome }>> {
  const found = await findOwnDeck(decks.store, actor, { ...change, action: 'deck.write' });
  if (found.status !== 'allowed') return found;
  const { groupId, deckId } = change;
  const old = await findRevision(decks.store, { groupId, deckId, number });
  if (old === null) return { status: 'hidden' };
  return saveRevision(decks, actor, { ...change, text: old.text, note: `As in revision ${number}` });
}

async function behind(store: Store, { groupId, deckId }: DeckAddress, base: number): Promise<SaveOutcome> {
  const [newest, begun] = await Promise.all([
    findRevision(store, { groupId, deckId }),
    findRevision(store, { groupId, deckId, number: base }),
  ]);
  const names = await readUserNames(store, newest === null ? [] : [newest.authorId]);
  const { number, text, authorId } = newest ?? { number: 0, text: '', authorId: '' };
  return {
    result: 'behind',
    newest: { number, text, author: names.get(authorId) ?? SOMEBODY },
    baseText: begun?.text ?? '',
  };
}
