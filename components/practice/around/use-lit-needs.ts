import { type RefObject, useEffect } from 'react';

/**
 * Within `root`, a need and the words that carry it bear the same `data-need`. While one of them is pointed at or has the focus, all of them
 * bear `data-lit`. The number in the stem leads to the need, and the number of the need to its words.
 */
export function useLitNeeds(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const light = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest('[data-need]') : null;
      const need = target?.getAttribute('data-need') ?? null;
      for (const part of element.querySelectorAll('[data-need]'))
        part.toggleAttribute('data-lit', part.getAttribute('data-need') === need);
    };
    const dim = () => {
      for (const part of element.querySelectorAll('[data-lit]')) part.removeAttribute('data-lit');
    };
    const go = (event: Event) => {
      const number = event.target instanceof Element ? event.target.closest('[data-goes]') : null;
      const need = number?.closest('[data-need]')?.getAttribute('data-need');
      if (!number || !need) return;
      const other = number.getAttribute('data-goes') === 'words' ? 'need' : 'words';
      element.querySelector<HTMLElement>(`[data-need="${need}"] [data-goes="${other}"]`)?.focus();
    };
    element.addEventListener('click', go);
    element.addEventListener('pointerover', light);
    element.addEventListener('focusin', light);
    element.addEventListener('pointerleave', dim);
    element.addEventListener('focusout', dim);
    return () => {
      element.removeEventListener('click', go);
      element.removeEventListener('pointerover', light);
      element.removeEventListener('focusin', light);
      element.removeEventListener('pointerleave', dim);
      element.removeEventListener('focusout', dim);
    };
  }, [root]);
}
