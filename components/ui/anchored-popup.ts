import type { RefObject } from 'react';

/** What a popup that belongs to a button is told by it. */
export interface AnchoredPopupProps {
  anchor: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Whether what would close a popup is a press on its own button, which closes it by itself. */
export function isPressOnAnchor({ anchor }: AnchoredPopupProps, event: Event): boolean {
  if (event instanceof KeyboardEvent) return false;
  return event.target instanceof Node && anchor.current?.contains(event.target) === true;
}
