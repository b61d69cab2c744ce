'use client';

import { useEffect, useRef, useState } from 'react';
import type { DeckCheck, DeckItem, DeckRequest } from '@/domain/session/deck-check';
import { checkText, type DeckPlace } from './deck-client';

/** `late`: the check on show is of an older text. */
export interface Checked {
  check: DeckCheck | null;
  state: 'current' | 'late' | 'unreachable' | 'refused';
}

/** Where the item begins that a line is in; 0 above the first. So moving within an item asks for nothing new. */
export const lineOfItem = (items: readonly DeckItem[], line: number) =>
  items.findLast((item) => item.line <= line)?.line ?? 0;

/** With what a check takes, about as long as it takes to look up from the keys. */
const WAIT_MS = 150;
const RETRY_MS = 3_000;

/** Has the text checked a moment after the last change of it, or of what is looked at. Of answers that overtake each other the newest question's counts. */
export function useCheck(place: DeckPlace, text: string, look: DeckRequest['look']): Checked {
  const [checked, setChecked] = useState<Checked>({ check: null, state: 'late' });
  const [tries, setTries] = useState(0);
  const asked = useRef(0);
  const { groupId, deckId } = place;
  const [kind, words] = look === null ? ['none', ''] : 'id' in look ? ['id', look.id] : ['line', String(look.line)];

  useEffect(() => {
    asked.current += 1;
    const own = asked.current;
    setChecked(({ check, state }) => ({ check, state: state === 'current' ? 'late' : state }));
    const timer = setTimeout(
      async () => {
        const at = kind === 'none' ? null : kind === 'id' ? { id: words } : { line: Number(words) };
        const reply = await checkText({ groupId, deckId }, { text, look: at, stamp: 'not wanted' });
        if (own !== asked.current) return;
        const isSuperseded = reply.status === 'ok' && reply.body.status === 'superseded';
        if (reply.status === 'ok' && reply.body.status === 'checked')
          return setChecked({ check: reply.body.check, state: 'current' });
        const isForNow = isSuperseded || reply.status === 'unreachable';
        setChecked(({ check }) => ({ check, state: isSuperseded ? 'late' : isForNow ? 'unreachable' : 'refused' }));
        if (isForNow) setTimeout(() => own === asked.current && setTries((count) => count + 1), RETRY_MS);
      },
      tries === 0 ? WAIT_MS : 0,
    );
    return () => clearTimeout(timer);
  }, [text, kind, words, groupId, deckId, tries]);

  return checked;
}
