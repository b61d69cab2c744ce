import { randomUUID } from 'node:crypto';
import { findExcess } from '@/domain/bank/limits';
import type { Actor } from '../auth/actor';
import { type Authorised, authoriseInGroup } from '../policy/authorise';
import { createDeck as insertDeck } from '../store/decks';
import type { Decks } from './decks';
import { alreadyThere, nameNew } from './name-deck';

export interface NewDeck {
  groupId: string;
  /** A file's name, with or without .md. */
  name: string;
  /** What an uploaded file holds; null for an empty deck. */
  text: string | null;
  now: number;
}

export type Created = { deckId: string; name: string } | { refused: string };

/**
 * Makes a deck of a group. What is uploaded becomes the draft of who uploads it, errors and all, unless it is too much to be read: it is looked at
 * beside its check before it is anybody else's.
 */
export async function createDeck(
  { store, topics }: Pick<Decks, 'store' | 'topics'>,
  actor: Actor,
  { groupId, name: file, text, now }: NewDeck,
): Promise<Authorised<{ outcome: Created }>> {
  const may = await authoriseInGroup(store, actor, { action: 'deck.write', groupId });
  if (may.status !== 'allowed') return may;
  const answer = (outcome: Created) => ({ ...may, outcome });
  const named = nameNew(file, topics());
  if ('refused' in named) return answer(named);
  const { name } = named;
  const excess = text === null ? null : findExcess(`${name}.md`, text);
  if (excess !== null) return answer({ refused: `${excess.message}. ${excess.hint}.` });
  const deckId = randomUUID();
  const createdBy = may.member.userId;
  const created = await insertDeck(store, { id: deckId, groupId, name, createdBy, createdAt: now, draft: text });
  if (created === 'taken') return answer({ refused: alreadyThere(name) });
  if (created === 'gone') return { status: 'hidden' };
  return answer({ deckId, name });
}
