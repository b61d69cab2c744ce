'use client';

import { useState } from 'react';
import { EMAIL } from './account-fields';
import { AccountForm } from './account-form';
import { LetterNote } from './letter-note';
import { postAccount } from './post-account';

/** Asking for a link to choose a new password. Whether there is such an account is not told. */
export function ForgotIsland({ hasMail }: { hasMail: boolean }) {
  const [isSent, setIsSent] = useState(false);

  async function send(values: Record<string, string>): Promise<string | null> {
    const posted = await postAccount('forgot', values);
    if (posted.status === 'refused') return posted.message;
    setIsSent(true);
    return null;
  }

  if (!isSent) return <AccountForm name="New password" fields={[EMAIL]} submit="Send me a link" send={send} />;
  return (
    <LetterNote>
      <p>If this address has an account, a letter with a link is on its way. The link is good for an hour.</p>
      {!hasMail && (
        <p className="text-quiet">This server sends no letters: whoever runs it finds the link in its log.</p>
      )}
    </LetterNote>
  );
}
