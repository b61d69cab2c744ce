'use client';

import { useEffect, useState } from 'react';
import { type DeckPlace, type DeckState, fetchDeck } from './deck-client';

const EVERY_MS = 20_000;

/** The deck as the server has it, asked for every twenty seconds while the page is looked at, and when `again` is called. */
export function useWatch(
  place: DeckPlace,
  initial: DeckState,
): { state: DeckState; again: () => Promise<DeckState | null> } {
  const [state, setState] = useState(initial);
  const { groupId, deckId } = place;
  const again = async () => {
    const reply = await fetchDeck({ groupId, deckId });
    if (reply.status !== 'ok') return null;
    setState(reply.body);
    return reply.body;
  };
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      const reply = await fetchDeck({ groupId, deckId });
      if (reply.status === 'ok') setState(reply.body);
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [groupId, deckId]);
  return { state, again };
}
