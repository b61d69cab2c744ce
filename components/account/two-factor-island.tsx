'use client';

import { useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { LetterNote } from './letter-note';
import { postAccount } from './post-account';
import { ShownOnce } from './shown-once';
import { type Begun, readBegun, readCodes, TwoFactorBegun } from './two-factor-begun';

type State = { name: 'off' | 'on' } | { name: 'begun'; begun: Begun } | { name: 'codes'; codes: string[] };

const ASK = [{ ...PASSWORD, hint: 'To show that it is you.' }];

/** A code of an app beside the password: set up, given new recovery codes, or switched off. */
export function TwoFactorIsland({ isOn }: { isOn: boolean }) {
  const [state, setState] = useState<State>({ name: isOn ? 'on' : 'off' });
  const post = (path: string, next: (body: unknown) => State) => async (values: Record<string, string>) => {
    const posted = await postAccount(path, values);
    if (posted.status === 'refused') return posted.message;
    setState(next(posted.body));
    return null;
  };
  switch (state.name) {
    case 'off':
      return (
        <Disclosure summary="Set up a second factor">
          <div className="max-w-md pt-2">
            <AccountForm
              name="Second factor"
              fields={ASK}
              submit="Begin"
              isQuiet
              send={post('two-factor', (body) => ({ name: 'begun', begun: readBegun(body) }))}
            />
          </div>
        </Disclosure>
      );
    case 'begun':
      return <TwoFactorBegun begun={state.begun} onConfirm={post('two-factor/confirm', () => ({ name: 'on' }))} />;
    case 'codes':
      return (
        <ShownOnce title="Your new recovery codes, shown only now" text={state.codes.join('\n')}>
          <p className="text-sm text-quiet">
            Each opens the account once when the app is lost. The old ones open nothing.
          </p>
        </ShownOnce>
      );
    case 'on':
      return (
        <div className="space-y-2">
          <LetterNote isStill={isOn}>
            <Badge tone="good">On</Badge> Signing in with a password asks for a code of your app.
          </LetterNote>
          <Disclosure summary="New recovery codes">
            <div className="max-w-md pt-2">
              <AccountForm
                name="New recovery codes"
                fields={ASK}
                submit="Make new codes"
                isQuiet
                send={post('two-factor/recovery', (body) => ({ name: 'codes', codes: readCodes(body) }))}
              />
            </div>
          </Disclosure>
          <Disclosure summary="Switch it off">
            <div className="max-w-md pt-2">
              <AccountForm
                name="Switch the second factor off"
                fields={ASK}
                submit="Switch off"
                isQuiet
                send={post('two-factor/off', () => ({ name: 'off' }))}
              />
            </div>
          </Disclosure>
        </div>
      );
  }
}
