'use client';

import { useEffect, useRef, useState } from 'react';
import type { AccountField } from './account-fields';
import { AccountForm } from './account-form';
import { postAccount } from './post-account';

const CODE: AccountField = {
  ...{ name: 'code', label: 'Code', kind: 'code', autoComplete: 'one-time-code' },
  hint: 'Six figures that your authenticator app shows now.',
};

const RECOVERY: AccountField = {
  ...{ name: 'code', label: 'Recovery code', kind: 'text', autoComplete: 'off' },
  hint: 'One of those that you kept. Each works once.',
};

/** The step after the password, where an account has a second factor. */
export function SecondFactor({ onSignedIn }: { onSignedIn: () => void }) {
  const [way, setWay] = useState<'code' | 'recovery'>('code');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (way !== null) box.current?.querySelector('input')?.focus();
  }, [way]);

  async function send({ code = '' }: Record<string, string>): Promise<string | null> {
    const entered = way === 'code' ? code.replace(/\s/g, '') : code.trim();
    const posted = await postAccount(`sign-in/${way}`, { code: entered });
    if (posted.status === 'refused') return posted.message;
    onSignedIn();
    return null;
  }

  return (
    <div ref={box} className="space-y-5">
      <p>Your password is right. One more step.</p>
      <AccountForm
        key={way}
        name="Second factor"
        fields={[way === 'code' ? CODE : RECOVERY]}
        submit="Sign in"
        send={send}
      />
      <button type="button" className="link" onClick={() => setWay(way === 'code' ? 'recovery' : 'code')}>
        {way === 'code' ? 'Use a recovery code' : 'Use the code of an app'}
      </button>
    </div>
  );
}
