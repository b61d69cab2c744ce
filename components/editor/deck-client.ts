import { ask, type Reply } from '@/components/practice/practice-client';
import type { DeckCheck, DeckProblem, DeckRequest } from '@/domain/session/deck-check';

/** A deck's place: its group's id and its own. */
export interface DeckPlace {
  groupId: string;
  deckId: string;
}

/** What one's own draft is. */
export interface Draft {
  text: string;
  base: number;
  changedAt: number;
}

export interface RevisionTitle {
  number: number;
  note: string;
  author: string;
  createdAt: number;
}

/** A deck as the server has it. */
export interface DeckState {
  name: string;
  published: number | null;
  pilots: boolean;
  newest: { number: number; text: string };
  draft: Draft | null;
  revisions: RevisionTitle[];
  others: string[];
}

export type DraftReply =
  | { result: 'kept'; changedAt: number }
  | { result: 'dropped' | 'too large' }
  | { result: 'moved'; draft: Draft | null };

export interface Behind {
  result: 'behind';
  newest: { number: number; text: string; author: string };
  baseText: string;
}

export type SaveReply = { result: 'saved'; number: number } | Behind | { result: 'refused'; message: string };

export type PublishReply =
  | { result: 'done' }
  | { result: 'moved'; published: number | null }
  | { result: 'refused'; message: string; problems: DeckProblem[] };

/** `superseded`: the same person has asked again for this deck, here or in another tab. */
export type CheckReply = { status: 'checked'; check: DeckCheck } | { status: 'superseded' };

const pathOf = ({ groupId, deckId }: DeckPlace) => `/api/decks/${groupId}/${deckId}`;

export const fileOf = (place: DeckPlace, number: number) => `${pathOf(place)}/revisions/${number}/file`;

export const makeDeck = (groupId: string, deck: { name: string; text: string | null }) =>
  ask<{ deckId: string; name: string }>('POST', `/api/decks/${groupId}`, deck);

export const renameDeck = (place: DeckPlace, name: string) =>
  ask<{ name: string }>('PUT', `${pathOf(place)}/name`, { name });

export const fetchDeck = (place: DeckPlace) => ask<DeckState>('GET', pathOf(place));

export const keepDraft = (place: DeckPlace, draft: { text: string | null; base: number; known: number | null }) =>
  ask<DraftReply>('PUT', `${pathOf(place)}/draft`, draft);

export const saveDeck = (place: DeckPlace, revision: { text: string; base: number; note: string }) =>
  ask<SaveReply>('POST', `${pathOf(place)}/revisions`, revision);

export const restoreDeck = (place: DeckPlace, number: number, base: number) =>
  ask<SaveReply>('POST', `${pathOf(place)}/revisions/${number}/restoration`, { base });

export const checkText = (place: DeckPlace, wanted: Pick<DeckRequest, 'text' | 'look' | 'stamp'>) =>
  ask<CheckReply>('POST', `${pathOf(place)}/check`, wanted);

export const publishDeck = (
  place: DeckPlace,
  change: { revision: number | null; expected: number | null; pilots: boolean },
) => ask<PublishReply>('PUT', `${pathOf(place)}/publication`, change);

/** Asks for a deck to be deleted; told: whether it was. */
export const removalOf = (place: DeckPlace) => ({ method: 'POST' as const, path: `${pathOf(place)}/removal` });

/** The text of a revision, byte for byte; null where it cannot be had. */
export async function fetchRevision(place: DeckPlace, number: number): Promise<string | null> {
  try {
    const response = await fetch(fileOf(place, number));
    if (!response.ok) return null;
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What to say where the server refused, or could not be reached. */
export const failureOf = (reply: Exclude<Reply<unknown>, { status: 'ok' }>) =>
  reply.status === 'refused'
    ? reply.message
    : (reply.tooMany?.message ?? 'The server could not be reached. Try again in a moment.');
