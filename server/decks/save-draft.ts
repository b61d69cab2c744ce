import { bytesOf, LIMITS } from '@/domain/bank/limits';
import type { Actor } from '../auth/actor';
import type { Authorised } from '../policy/authorise';
import { dropDraft, findDraft, putDraft, type StoredDraft } from '../store/drafts';
import type { Decks } from './decks';
import { type DeckAddress, findOwnDeck } from './find-own-deck';

export interface DraftChange extends DeckAddress {
  /** Null throws the draft away. */
  text: string | null;
  /** The revision that it began from; 0 for none. */
  base: number;
  /** When the draft that this one follows was kept; null for none. */
  known: number | null;
  now: number;
}

/** `moved`: the same person changed it elsewhere meanwhile; the draft that stands. `too large`: nothing was written. */
export type DraftOutcome =
  | { result: 'kept'; changedAt: number }
  | { result: 'dropped' }
  | { result: 'moved'; draft: StoredDraft | null }
  | { result: 'too large' };

/** Keeps what somebody is writing, for nobody else to see. The same text again is kept already. */
export async function saveDraft(
  { store }: Pick<Decks, 'store'>,
  actor: Actor,
  { text, base, known, now, ...address }: DraftChange,
): Promise<Authorised<{ outcome: DraftOutcome }>> {
  const found = await findOwnDeck(store, actor, { ...address, action: 'deck.write' });
  if (found.status !== 'allowed') return found;
  const answer = (outcome: DraftOutcome) => ({ status: 'allowed' as const, outcome });
  const own = { ...address, userId: found.userId };
  if (text === null) {
    await dropDraft(store, own);
    return answer({ result: 'dropped' });
  }
  if (bytesOf(text) > LIMITS.bytes || /\0|\p{Cs}/u.test(text)) return answer({ result: 'too large' });
  const changedAt = Math.max(now, (known ?? 0) + 1);
  const put = await putDraft(store, {
    ...{ deckId: address.deckId, userId: found.userId, known },
    draft: { text, base, changedAt },
  });
  if (put === 'gone') return { status: 'hidden' };
  if (put === 'kept') return answer({ result: 'kept', changedAt });
  const draft = await findDraft(store, own);
  // The answer to the same request was lost on its way.
  if (draft?.text === text && draft.base === base) return answer({ result: 'kept', changedAt: draft.changedAt });
  return answer({ result: 'moved', draft });
}
