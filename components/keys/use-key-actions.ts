import { useLayoutEffect, useRef } from 'react';
import type { ActionId } from './actions';
import { hearsKeys } from './hears-keys';
import { readKeyChanges } from './kept-keys';
import { findActions } from './key-map';
import { namePress } from './name-press';

/** What the offered actions do; `false` says that it does nothing now, and the press goes on to who else wants it. */
export type ActionHandlers = Partial<Record<ActionId, (event?: KeyboardEvent) => unknown>>;

/** Hears the keys of these actions on the whole page, as the learner has set them, from the moment they are on show. Only what is offered then is listed. */
export function useKeyActions(handlers: ActionHandlers): void {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!hearsKeys(event)) return;
      const press = namePress(event);
      if (press === null) return;
      const offered = Object.keys(latest.current) as ActionId[];
      for (const id of findActions(press, offered, readKeyChanges())) {
        if (latest.current[id]?.(event) === false) continue;
        event.preventDefault();
        return;
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
