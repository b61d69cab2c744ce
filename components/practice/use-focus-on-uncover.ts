import { type RefObject, useEffect, useRef } from 'react';

/** When covered options come to light, the first of them has the focus: the button that uncovered them is gone. */
export function useFocusOnUncover(isCovered: boolean, root: RefObject<HTMLElement | null>): void {
  const wasCovered = useRef(isCovered);
  useEffect(() => {
    if (wasCovered.current && !isCovered)
      root.current?.querySelector<HTMLElement>('fieldset :is(input, button, select)')?.focus();
    wasCovered.current = isCovered;
  }, [isCovered, root]);
}
