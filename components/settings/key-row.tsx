import { useCallback, useState } from 'react';
import type { ActionId } from '@/components/keys/actions';
import { defaultKeysOf, findConflicts, type KeyChanges } from '@/components/keys/key-map';
import { doesOf } from '@/components/keys/list-keys';
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
    <li className="flex flex-wrap items-center gap-x-3 py-1.5 text-sm" data-takes-keys={isCatching || undefined}>
      <span className="min-w-48 flex-1">{does}</span>
      <span className="flex min-w-24 gap-1.5">
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
        {keys.length === 0 && <span className="text-quiet">off</span>}
      </span>
      <span className="flex gap-1">
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
      <span role="status" className="basis-full text-xs font-semibold text-bad">
        {isCatching && <span className="font-normal text-quiet">Press the new key. Esc leaves it as it is.</span>}
        {!isCatching &&
          conflicts
            .map((conflict) => `${conflict.key} also does this: ${doesOf(conflict.with).toLowerCase()}. `)
            .join('')}
      </span>
    </li>
  );
}
