'use client';

import { useState } from 'react';
import { EMAIL, NAME, NEW_PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { LetterNote } from './letter-note';
import { postAccount } from './post-account';

/** Making an account. Where addresses are confirmed by letter, the letter comes next; elsewhere its owner is signed in at once. */
export function SignUpIsland({ next }: { next: string }) {
  const [sentTo, setSentTo] = useState<string | null>(null);

  async function send(values: Record<string, string>): Promise<string | null> {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const made = await postAccount('sign-up', { ...values, next, timeZone });
    if (made.status === 'refused') return made.message;
    if (isToVerify(made.body)) {
      setSentTo(values.email ?? '');
      return null;
    }
    const { email, password } = values;
    const signedIn = await postAccount('sign-in', { email, password });
    if (signedIn.status === 'refused')
      return 'This address may have an account already: sign in with its password, or choose a new one there.';
    window.location.assign(next);
    return null;
  }

  if (sentTo !== null)
    return <LetterNote>We have written to {sentTo}. Follow the link in the letter, then sign in.</LetterNote>;
  return <AccountForm name="Sign up" fields={[NAME, EMAIL, NEW_PASSWORD]} submit="Make my account" send={send} />;
}

const isToVerify = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && Reflect.get(body, 'verifies') === true;
