'use client';

import type { ActionId } from './actions';
import { useKeyChanges } from './kept-keys';
import { keysOf } from './key-map';
import { showKey } from './name-press';

/** The key that does the same as the button it stands in, where there is likely a keyboard. Nothing when the key is switched off. */
export function ActionKey({ action, at = 0 }: { action: ActionId; at?: number }) {
  const key = keysOf(action, useKeyChanges())[at];
  return key === undefined ? null : <KeyHint name={key} />;
}

/** A key by its name, for the eye alone. */
export function KeyHint({ name }: { name: string }) {
  return (
    <span aria-hidden="true" className="key hidden font-normal opacity-80 md:[@media(hover:hover)]:inline-block">
      {showKey(name)}
    </span>
  );
}
