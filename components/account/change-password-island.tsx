'use client';

import { useState } from 'react';
import { NEW_PASSWORD, PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { LetterNote } from './letter-note';
import { postAccount } from './post-account';

const FIELDS = [
  { ...PASSWORD, name: 'currentPassword', label: 'Password until now' },
  { ...NEW_PASSWORD, name: 'newPassword', label: 'New password' },
];

/** Another password; all other devices are signed out by it. */
export function ChangePasswordIsland() {
  const [isDone, setIsDone] = useState(false);
  async function send(values: Record<string, string>): Promise<string | null> {
    const posted = await postAccount('password', values);
    if (posted.status === 'refused') return posted.message;
    setIsDone(true);
    return null;
  }
  if (isDone) return <LetterNote>Your password is another one now, and your other devices are signed out.</LetterNote>;
  return <AccountForm name="Another password" fields={FIELDS} submit="Change the password" isQuiet send={send} />;
}
