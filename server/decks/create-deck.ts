import { randomUUID } from 'node:crypto';
import { findExcess } from '@/domain/bank/limits';
import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { createDeck as insertDeck } from '../store/decks';
import { addRevision } from '../store/revisions';
import type { Decks } from './decks';
import { nameDeck } from './name-deck';

export interface NewDeck {
  groupId: string;
  /** A file's name, with or without .md. */
  name: string;
  /** The first revision, as from an uploaded file; null for an empty deck. */
  text: string | null;
  now: number;
}

export type Created = { deckId: string; name: string } | { refused: string };

/** Makes a deck of a group. What is uploaded is its first revision, errors and all, unless it is too much to be read. */
export async function createDeck(
  { store, topics }: Pick<Decks, 'store' | 'topics'>,
  actor: Actor,
  { groupId, name: file, text, now }: NewDeck,
): Promise<Authorised<{ outcome: Created }>> {
  const may = await authoriseInGroup(store, actor, { action: 'deck.write', groupId });
  if (may.status !== 'allowed') return may;
  const answer = (outcome: Created) => ({ ...may, outcome });
  const name = nameDeck(file);
  if (name === null) return answer({ refused: 'Name the deck with letters a to z, digits and dashes.' });
  if (topics().has(name))
    return answer({ refused: `The shipped bank has a topic called ${name}: choose another name.` });
  const excess = text === null ? null : findExcess(`${name}.md`, text);
  if (excess !== null) return answer({ refused: `${excess.message}. ${excess.hint}.` });
  const deckId = randomUUID();
  const authorId = may.member.userId;
  const created = await insertDeck(store, { id: deckId, groupId, name, createdBy: authorId, createdAt: now });
  if (created === 'taken') return answer({ refused: `The group has a deck called ${name} already.` });
  if (created === 'gone') return { status: 'hidden' };
  if (text !== null) await addRevision(store, deckId, { number: 1, text, note: 'Uploaded', authorId, createdAt: now });
  return answer({ deckId, name });
}
