'use client';

import { type ReactNode, use, useId, useRef } from 'react';
import { CardsContext } from './concept-cards';
import type { CardConcept } from './find-names';

/** A name that has a card. Pointed at or focused it shows the card; pressed or tapped it leads into it; Esc closes it. */
export function ConceptName({ concept, children }: { concept: CardConcept; children: ReactNode }) {
  const cards = use(CardsContext);
  const id = useId();
  const wasPressed = useRef(false);
  if (cards === null) return children;
  const isOpen = cards.openId === id;
  return (
    <button
      id={id}
      type="button"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      className="concept-name"
      onPointerEnter={({ pointerType, currentTarget }) =>
        pointerType === 'mouse' && !isOpen && cards.open(concept, currentTarget, 'soon')
      }
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && cards.close('soon')}
      onPointerDown={() => {
        wasPressed.current = true;
      }}
      onFocus={({ currentTarget }) => {
        // A press focuses too, and the card that gives the focus back must not open again.
        if (!wasPressed.current && currentTarget.matches(':focus-visible')) cards.open(concept, currentTarget, 'soon');
        wasPressed.current = false;
      }}
      onBlur={() => cards.close('soon')}
      onClick={({ currentTarget }) => cards.open(concept, currentTarget, 'hold')}
    >
      {children}
    </button>
  );
}
