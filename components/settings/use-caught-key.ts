import { useEffect } from 'react';
import { namePress } from '@/components/keys/name-press';

/** While `isCatching`, the next key is caught for the caller by its name; Esc and Tab give null: nothing is to change. */
export function useCaughtKey(isCatching: boolean, onCatch: (key: string | null) => void): void {
  useEffect(() => {
    if (!isCatching) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Tab') return onCatch(null);
      const key = namePress(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      onCatch(key === 'Escape' ? null : key);
    };
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, [isCatching, onCatch]);
}
