'use client';

import { useState } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { EMAIL, NAME, NEW_PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { LetterNote } from './letter-note';
import { fieldOf, postAccount } from './post-account';

/** `email`: the only address that may sign up by this link; null: any. */
export interface SignUpIslandProps {
  next: string;
  email: string | null;
}

/** Making an account. What comes next is the same for an address that has one: a letter, or waiting to be let in; or its owner is signed in at once. */
export function SignUpIsland({ next, email }: SignUpIslandProps) {
  const [done, setDone] = useState<{ next: string; email: string } | null>(null);

  async function send(entered: Record<string, string>): Promise<string | null> {
    const values: Record<string, string> = { ...entered, ...(email !== null && { email }) };
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const made = await postAccount('sign-up', { ...values, next, timeZone });
    if (made.status === 'refused') return made.message;
    const comes = fieldOf(made.body, 'next');
    if (comes !== 'sign in') {
      setDone({ next: comes, email: values.email ?? '' });
      return null;
    }
    const { email: address, password } = values;
    const signedIn = await postAccount('sign-in', { email: address, password });
    if (signedIn.status === 'refused')
      return 'This address may have an account already: sign in with its password, or choose a new one there.';
    window.location.assign(next);
    return null;
  }

  if (done?.next === 'letter')
    return <LetterNote>We have written to {done.email}. Follow the link in the letter, then sign in.</LetterNote>;
  if (done !== null) return <WaitNote email={done.email} next={next} />;
  const fields = email === null ? [NAME, EMAIL, NEW_PASSWORD] : [NAME, NEW_PASSWORD];
  return (
    <div className="space-y-5">
      {email !== null && (
        <p>
          The invite is for <bdi className="font-semibold break-words">{email}</bdi>, and you sign in with this address.
        </p>
      )}
      <AccountForm name="Sign up" fields={fields} submit="Make my account" send={send} />
    </div>
  );
}

function WaitNote({ email, next }: { email: string; next: string }) {
  return (
    <LetterNote>
      <p>
        One step is left: tell whoever runs this server that you signed up as{' '}
        <bdi className="font-semibold break-words">{email}</bdi>. They let you in, and then you sign in with the
        password that you have just chosen.
      </p>
      <p>If you had an account here already, its password still holds: sign in with that.</p>
      <p className="flex flex-wrap gap-3 pt-1">
        <ButtonLink href={`/sign-in?next=${encodeURIComponent(next)}`} variant="primary">
          Sign in
        </ButtonLink>
        <ButtonLink href="/practice">Practise meanwhile</ButtonLink>
      </p>
    </LetterNote>
  );
}
