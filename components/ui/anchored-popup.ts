import type { RefObject } from 'react';

/** What a popup that belongs to a button is told by it. */
export interface AnchoredPopupProps {
  anchor: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Whether a press that would close a popup was on its own button, which closes it by itself. */
export function isOnAnchor({ anchor }: AnchoredPopupProps, event: Event): boolean {
  return event.target instanceof Node && anchor.current?.contains(event.target) === true;
}
