import { type RefObject, useEffect, useRef } from 'react';

/** When something that covered the page is over, this element has the focus again. */
export function useFocusAfter(isOn: boolean, element: RefObject<HTMLElement | null>): void {
  const wasOn = useRef(isOn);
  useEffect(() => {
    if (wasOn.current && !isOn) element.current?.focus();
    wasOn.current = isOn;
  }, [isOn, element]);
}
