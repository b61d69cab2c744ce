import { useEffect, useRef } from 'react';

/** What a key does; `false` means that it does nothing here and stays the browser's. */
export type KeyHandler = (key: string) => boolean;

const typing = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
const pressable = 'button, a[href], summary';

/** Hears keys on the whole page: never while something is typed or a dialog is open, and Enter on a button is the button's own. */
export function useKeys(handle: KeyHandler): void {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(typing) || document.querySelector('dialog[open]')) return;
      if (event.key === 'Enter' && target?.closest(pressable)) return;
      if (latest.current(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
