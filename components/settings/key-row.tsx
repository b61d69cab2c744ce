import { useCallback, useState } from 'react';
import type { ActionId } from '@/components/keys/actions';
import { defaultKeysOf, findConflicts, type KeyChanges } from '@/components/keys/key-map';
import { doesOf } from '@/components/keys/list-keys';
import { showKey } from '@/components/keys/name-press';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useCaughtKey } from './use-caught-key';

export interface KeyRowProps {
  action: ActionId;
  changes: KeyChanges;
  onChange: (keys: readonly string[]) => void;
}

/** What a key does, the key, and the ways to give it another one or none. */
export function KeyRow({ action, changes, onChange }: KeyRowProps) {
  const [isCatching, setIsCatching] = useState(false);
  const keys = changes.keys[action] ?? defaultKeysOf(action);
  const conflicts = findConflicts(action, changes);
  const does = doesOf(action);
  const take = useCallback(
    (key: string | null) => {
      setIsCatching(false);
      if (key !== null) onChange([key]);
    },
    [onChange],
  );
  useCaughtKey(isCatching, take);
  const name = (verb: string) => `${verb}: ${does}`;
  return (
    <li
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 py-2.5 text-sm sm:grid-cols-[minmax(0,1fr)_8rem_auto] sm:py-1.5"
      data-takes-keys={isCatching || undefined}
    >
      <span>{does}</span>
      <span className="col-start-1 flex flex-wrap gap-1.5 sm:col-start-2">
        {keys.map((key) => (
          <Kbd key={key}>{showKey(key)}</Kbd>
        ))}
        {keys.length === 0 && <span className="text-quiet">off</span>}
      </span>
      <span className="col-start-2 row-span-2 row-start-1 flex gap-1 sm:col-start-3 sm:row-span-1">
        <Button
          size="sm"
          aria-label={name('Change')}
          aria-pressed={isCatching}
          onClick={() => setIsCatching(!isCatching)}
        >
          {isCatching ? 'Press a key' : 'Change'}
        </Button>
        {changes.keys[action] === undefined ? (
          <Button size="sm" variant="ghost" aria-label={name('Switch off')} onClick={() => onChange([])}>
            Off
          </Button>
        ) : (
          <Button size="sm" variant="ghost" aria-label={name('Reset')} onClick={() => onChange(defaultKeysOf(action))}>
            Reset
          </Button>
        )}
      </span>
      <span role="status" className="col-span-full text-xs font-semibold text-bad empty:sr-only">
        {isCatching && <span className="font-normal text-quiet">Press the new key. Esc leaves it as it is.</span>}
        {!isCatching &&
          conflicts
            .map((conflict) => `${showKey(conflict.key)} also does this: ${doesOf(conflict.with).toLowerCase()}. `)
            .join('')}
      </span>
    </li>
  );
}
