'use client';

import { useState } from 'react';
import type { ActionId } from '@/components/keys/actions';
import { keepKeyChanges, useKeyChanges } from '@/components/keys/kept-keys';
import { changeKeys, type KeyChanges, noChanges } from '@/components/keys/key-map';
import { groupActions, isOfOption } from '@/components/keys/list-keys';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Switch } from '@/components/ui/switch';
import { KeyRow } from './key-row';
import { NotLasting } from './not-lasting';

/** Every key, to be changed or switched off; on this device alone. */
export function KeySettings() {
  const changes = useKeyChanges();
  const [isLasting, setIsLasting] = useState(true);
  const keep = (next: KeyChanges) => setIsLasting(keepKeyChanges(next));
  const row = (id: ActionId) => (
    <KeyRow key={id} action={id} changes={changes} onChange={(keys) => keep(changeKeys(changes, id, keys))} />
  );
  return (
    <div className="space-y-6">
      <Switch
        label="Letters, digits and signs do something"
        hint="Switched off, only Enter, the arrows and Ctrl with a key are heard: of use with speech input. Buttons do all of it too."
        isOn={!changes.isOff}
        onChange={(isOn) => keep({ ...changes, isOff: !isOn })}
      />
      {groupActions().map(({ title, ids }) => {
        const options = ids.filter(isOfOption);
        return (
          <section key={title} aria-label={title}>
            <h3 className="label pb-1">{title}</h3>
            <ul className="divide-y divide-line border-y border-line">
              {ids.filter((id) => !isOfOption(id)).map(row)}
            </ul>
            {options.length > 0 && (
              <Disclosure summary="The options, one by one">
                <ul className="divide-y divide-line">{options.map(row)}</ul>
              </Disclosure>
            )}
          </section>
        );
      })}
      <NotLasting isLasting={isLasting} />
      <Button onClick={() => keep(noChanges)}>Reset all keys</Button>
    </div>
  );
}
