'use client';

import { useEffect, useRef } from 'react';
import { asSentence } from '@/components/practice/review-options';
import { PopoverPopup, type PopoverPopupProps } from '@/components/ui/popover-popup';
import type { CardConcept } from './find-names';
import { InlineText } from './inline-text';

export interface ConceptCardProps extends Omit<PopoverPopupProps, 'title' | 'children' | 'takesFocus'> {
  concept: CardConcept;
  /** Whether the reader went into the card: it has the focus then, and gives it back. */
  isHeld: boolean;
}

/** What a concept is and when to take it, with the way to its entry in the glossary. */
export function ConceptCard({ concept, isHeld, ...popup }: ConceptCardProps) {
  const { name, what, when, url } = concept;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isHeld && popup.isOpen) link.current?.focus();
  }, [isHeld, popup.isOpen]);
  return (
    <PopoverPopup {...popup} title={<InlineText text={name} />} takesFocus={isHeld}>
      <div className="space-y-2">
        {what !== '' && (
          <p>
            <InlineText text={asSentence(what)} />
          </p>
        )}
        {when !== '' && (
          <p>
            <span className="label block">When</span>
            <InlineText text={asSentence(when)} />
          </p>
        )}
        <p>
          <a ref={link} href={url} className="link inline-block py-1">
            In the glossary
          </a>
        </p>
      </div>
    </PopoverPopup>
  );
}
