'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type DeckPlace, type Draft, keepDraft } from './deck-client';
import { keepText } from './kept-text';

/** How the draft stands: what the save line says. */
export type DraftState =
  | { name: 'clean' | 'waiting' | 'saving' | 'too large' }
  | { name: 'kept'; at: number }
  | { name: 'local' }
  | { name: 'moved'; draft: Draft | null };

export interface DraftWish {
  place: DeckPlace;
  userId: string;
  text: string;
  base: number;
  /** When the server's draft was kept that was loaded; null for none. */
  known: number | null;
  /** Whether the server has the text that was loaded. */
  isKept: boolean;
  /** Whether the text is that of the newest revision, so that there is nothing to keep. */
  isClean: boolean;
}

const WAIT_MS = 1_200;
const RETRY_MS = 5_000;

/**
 * Keeps what is written: on the device at once, and on the server a moment later, one request at a time. Where the server cannot be reached it is
 * asked again. `take`: the draft that stands elsewhere was read, or given up.
 */
export function useDraft({ place, userId, text, base, known: loaded, isKept, isClean }: DraftWish) {
  const [state, setState] = useState<DraftState>(
    loaded === null || !isKept ? { name: 'clean' } : { name: 'kept', at: loaded },
  );
  const known = useRef(loaded);
  const kept = useRef<string | null>(isKept ? text : null);
  const isBusy = useRef(false);
  /** How often the draft has begun anew: what was on its way at that time belongs to one that is gone. */
  const turn = useRef(0);
  const [tries, setTries] = useState(0);
  const { groupId, deckId } = place;
  const isMoved = state.name === 'moved';

  useEffect(() => {
    if (isClean) {
      keepText(userId, deckId, null);
      return;
    }
    if (text !== kept.current) keepText(userId, deckId, { text, base, known: known.current, groupId });
  }, [text, base, userId, groupId, deckId, isClean]);

  useEffect(() => {
    const isDone = isClean ? known.current === null : text === kept.current;
    if (isDone || isMoved) return;
    setState({ name: 'waiting' });
    const timer = setTimeout(
      async () => {
        if (isBusy.current) return setTries(tries + 1);
        isBusy.current = true;
        setState({ name: 'saving' });
        const sent = isClean ? null : text;
        const sentIn = turn.current;
        const reply = await keepDraft({ groupId, deckId }, { text: sent, base, known: known.current });
        if (sentIn !== turn.current) {
          // It may have come after the revision, and stand there as a draft that nobody writes.
          if (known.current === null) await keepDraft({ groupId, deckId }, { text: null, base, known: null });
          isBusy.current = false;
          return setTries((count) => count + 1);
        }
        isBusy.current = false;
        if (reply.status !== 'ok') {
          setState({ name: 'local' });
          setTimeout(() => setTries((count) => count + 1), RETRY_MS);
          return;
        }
        const { body } = reply;
        if (body.result === 'kept') {
          known.current = body.changedAt;
          kept.current = text;
          keepText(userId, deckId, null);
          setState({ name: 'kept', at: body.changedAt });
        } else if (body.result === 'dropped') {
          known.current = null;
          kept.current = null;
          setState({ name: 'clean' });
        } else if (body.result === 'moved') setState({ name: 'moved', draft: body.draft });
        else setState({ name: 'too large' });
      },
      tries === 0 ? WAIT_MS : 300,
    );
    return () => clearTimeout(timer);
  }, [text, base, isClean, isMoved, tries, groupId, deckId, userId]);

  /** The draft has become a revision, and is gone. */
  const forget = useCallback(() => {
    turn.current += 1;
    known.current = null;
    kept.current = null;
    keepText(userId, deckId, null);
    setState({ name: 'clean' });
  }, [userId, deckId]);

  const take = useCallback((draft: Draft | null) => {
    turn.current += 1;
    known.current = draft?.changedAt ?? null;
    kept.current = draft?.text ?? null;
    setState(draft === null ? { name: 'clean' } : { name: 'kept', at: draft.changedAt });
  }, []);

  return { state, forget, take };
}
