import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import { findDraft, readOtherDrafts, type StoredDraft } from '../store/drafts';
import type { Store } from '../store/open-store';
import { findRevision, readRevisions, type StoredRevision } from '../store/revisions';
import { readUserNames } from '../store/user-names';
import type { Decks } from './decks';
import { type DeckAddress, findOwnDeck } from './find-own-deck';
import { SOMEBODY } from './list-decks';

/** Who changed a draft so long ago (ms) is still at it. */
const AT_IT_MS = 120_000;

/** A revision with its author's name. */
export interface TitledRevision {
  number: number;
  note: string;
  author: string;
  createdAt: number;
}

/** What somebody needs to go on with a deck. */
export interface DeckState {
  name: string;
  published: number | null;
  pilots: boolean;
  /** The newest revision; number 0 and no text where nothing was saved yet. */
  newest: { number: number; text: string };
  /** One's own draft. */
  draft: StoredDraft | null;
  /** The newest first. */
  revisions: TitledRevision[];
  /** Names of others who have been writing within two minutes. */
  others: string[];
}

/** A deck as one of its authors opens it. */
export async function readDeck(
  { store }: Pick<Decks, 'store'>,
  actor: Actor,
  { now, ...address }: DeckAddress & { now: number },
): Promise<Authorised<{ state: DeckState }>> {
  const found = await findOwnDeck(store, actor, { ...address, action: 'deck.read' });
  if (found.status !== 'allowed') return found;
  const { deck, userId } = found;
  const [newest, draft, revisions, others] = await Promise.all([
    findRevision(store, address),
    findDraft(store, { ...address, userId }),
    readRevisions(store, address.groupId, address.deckId),
    readOtherDrafts(store, { ...address, userId, since: now - AT_IT_MS }),
  ]);
  const state: DeckState = {
    ...{ name: deck.name, published: deck.published, pilots: deck.pilots, draft },
    newest: { number: newest?.number ?? 0, text: newest?.text ?? '' },
    revisions: await withNames(store, revisions),
    others: others.map(({ name }) => name),
  };
  return { status: 'allowed', state };
}

/** A revision's text, byte for byte, and the file's name; hidden where there is none of that number. */
export async function readRevision(
  { store }: Pick<Decks, 'store'>,
  actor: Actor,
  { number, ...address }: DeckAddress & { number: number },
): Promise<Authorised<{ text: string; file: string }>> {
  const found = await findOwnDeck(store, actor, { ...address, action: 'deck.read' });
  if (found.status !== 'allowed') return found;
  const revision = await findRevision(store, { ...address, number });
  if (revision === null) return { status: 'hidden' };
  return { status: 'allowed', text: revision.text, file: `${found.deck.name}.md` };
}

async function withNames(store: Store, revisions: Omit<StoredRevision, 'text'>[]): Promise<TitledRevision[]> {
  const names = await readUserNames(
    store,
    revisions.map(({ authorId }) => authorId),
  );
  return revisions.map(({ authorId, ...revision }) => ({ ...revision, author: names.get(authorId) ?? SOMEBODY }));
}
