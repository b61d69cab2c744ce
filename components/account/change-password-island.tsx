'use client';

import { useState } from 'react';
import { Switch } from '@/components/ui/switch';
import { NEW_PASSWORD, PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { LetterNote } from './letter-note';
import { postAccount } from './post-account';

const FIELDS = [
  { ...PASSWORD, name: 'currentPassword', label: 'Password until now' },
  { ...NEW_PASSWORD, name: 'newPassword', label: 'New password' },
];

const DONE = 'Your password is another one now, and your other devices are signed out.';

/** Another password; all other devices are signed out by it, and programs lose their tokens where that is wished. */
export function ChangePasswordIsland({ tokens }: { tokens: number }) {
  const [isDone, setIsDone] = useState(false);
  const [endsTokens, setEndsTokens] = useState(false);
  async function send(values: Record<string, string>): Promise<string | null> {
    const posted = await postAccount('password', { ...values, endsTokens });
    if (posted.status === 'refused') return posted.message;
    setIsDone(true);
    return null;
  }
  if (isDone) return <LetterNote>{endsTokens ? `${DONE} No program has a token any more.` : DONE}</LetterNote>;
  return (
    <AccountForm name="Another password" fields={FIELDS} submit="Change the password" isQuiet send={send}>
      {tokens > 0 && (
        <Switch
          label={tokens === 1 ? 'Take back the token too' : `Take back all ${tokens} tokens too`}
          hint="If somebody else may know your password: they could have made one."
          isOn={endsTokens}
          onChange={setEndsTokens}
        />
      )}
    </AccountForm>
  );
}
