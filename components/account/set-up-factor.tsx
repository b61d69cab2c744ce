'use client';

import { useState } from 'react';
import { type AccountField, PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { makePasskey } from './make-passkey';
import { postAccount } from './post-account';
import { takeSettings } from './take-settings';
import { type Begun, readBegun, TwoFactorBegun } from './two-factor-begun';

const ASK = [{ ...PASSWORD, hint: 'To show that it is you.' }];

const NAME: AccountField = {
  ...{ name: 'name', label: 'Name of the passkey', kind: 'text', autoComplete: 'off' },
  hint: 'Such as the device that keeps it.',
};

/** A second factor that has to be there before anything else: a passkey, or an app. */
export function SetUpFactor({ hasPassword, next }: { hasPassword: boolean; next: string }) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const goOn = async () => {
    await takeSettings();
    window.location.assign(next);
    return null;
  };
  const begin = async (values: Record<string, string>) => {
    const posted = await postAccount('two-factor', values);
    if (posted.status === 'refused') return posted.message;
    setBegun(readBegun(posted.body));
    return null;
  };
  const confirm = async (values: Record<string, string>) => {
    const posted = await postAccount('two-factor/confirm', values);
    return posted.status === 'refused' ? posted.message : goOn();
  };
  const add = async ({ name = '' }: Record<string, string>) => {
    const made = await makePasskey(name);
    return made.status === 'refused' ? made.message : goOn();
  };
  return (
    <div className="space-y-10">
      {begun === null && (
        <section aria-labelledby="passkey-heading" className="space-y-4">
          <Heading id="passkey-heading" title="A passkey">
            Your device signs you in by its own lock, from then on without the password.
          </Heading>
          <AccountForm name="A passkey" fields={[NAME]} submit="Add a passkey" isQuiet send={add} />
        </section>
      )}
      {hasPassword && (
        <section aria-labelledby="app-heading" className="space-y-4">
          <Heading id="app-heading" title="An authenticator app">
            A code of an app on your phone, asked for after the password.
          </Heading>
          {begun === null ? (
            <AccountForm name="An authenticator app" fields={ASK} submit="Begin" isQuiet send={begin} />
          ) : (
            <TwoFactorBegun begun={begun} onConfirm={confirm} />
          )}
        </section>
      )}
    </div>
  );
}

function Heading({ id, title, children }: { id: string; title: string; children: string }) {
  return (
    <div className="space-y-1">
      <h2 id={id} className="font-serif text-xl font-semibold">
        {title}
      </h2>
      <p className="text-sm text-quiet">{children}</p>
    </div>
  );
}
