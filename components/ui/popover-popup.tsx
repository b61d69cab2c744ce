'use client';

import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { type AnchoredPopupProps, isPressOnAnchor } from './anchored-popup';

export interface PopoverPopupProps extends AnchoredPopupProps {
  title: ReactNode;
  children: ReactNode;
  /** Whether it takes the focus when it opens; a card that only shows leaves it where it is. */
  takesFocus?: boolean;
  /** The reader came to the card, by pointer or by focus. */
  onEnter?: () => void;
  onPointerLeave?: () => void;
}

/** A small card beside what it belongs to, fetched when it is first wanted: see ConceptCards. */
export function PopoverPopup({
  title,
  children,
  takesFocus = true,
  onEnter,
  onPointerLeave,
  ...own
}: PopoverPopupProps) {
  return (
    <Popover.Root
      open={own.isOpen}
      onOpenChange={(open, { event }) => {
        if (open || !isPressOnAnchor(own, event)) own.onOpenChange(open);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner anchor={own.anchor} sideOffset={8} collisionPadding={12} className="z-50">
          <Popover.Popup
            initialFocus={takesFocus}
            finalFocus={takesFocus ? own.anchor : false}
            onPointerEnter={onEnter}
            onFocus={onEnter}
            onPointerLeave={onPointerLeave}
            className="overlay max-h-(--available-height) w-[min(24rem,var(--available-width))] overflow-y-auto p-4 text-sm outline-none"
          >
            <Popover.Title className="mb-1 text-base font-semibold">{title}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
