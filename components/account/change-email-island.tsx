'use client';

import { useState } from 'react';
import { EMAIL } from './account-fields';
import { AccountForm } from './account-form';
import { LetterNote } from './letter-note';
import { postAccount } from './post-account';

/** Another address, which counts once both have agreed by a letter's link. */
export function ChangeEmailIsland({ email, isConfirmed }: { email: string; isConfirmed: boolean }) {
  const [wanted, setWanted] = useState<string | null>(null);
  async function send({ email: newEmail = '' }: Record<string, string>): Promise<string | null> {
    const posted = await postAccount('email', { newEmail });
    if (posted.status === 'refused') return posted.message;
    setWanted(newEmail);
    return null;
  }
  if (wanted !== null)
    return (
      <LetterNote>
        <p>
          A letter is on its way to <bdi>{isConfirmed ? email : wanted}</bdi>. Follow its link
          {isConfirmed ? '; then a second letter goes to the new address' : ''}.
        </p>
        <p className="text-sm text-quiet">
          Where the server sends no mail, the link stands in its log. Until then all stays as it was.
        </p>
      </LetterNote>
    );
  return (
    <AccountForm
      name="Another address"
      fields={[{ ...EMAIL, label: 'New e-mail' }]}
      submit="Send the letter"
      isQuiet
      send={send}
    />
  );
}
