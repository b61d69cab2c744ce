'use client';

import { EMAIL, NAME, NEW_PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { postAccount } from './post-account';

/** Making the first administrator, who is signed in at once and led to where people are let in. */
export function WelcomeIsland({ token }: { token: string }) {
  async function send(values: Record<string, string>): Promise<string | null> {
    const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const made = await postAccount('welcome', { ...values, token, timeZone });
    if (made.status === 'refused') return made.message;
    const { email, password } = values;
    const signedIn = await postAccount('sign-in', { email, password });
    window.location.assign(signedIn.status === 'done' ? '/admin' : '/sign-in?next=/admin');
    return null;
  }
  return <AccountForm name="First administrator" fields={[NAME, EMAIL, NEW_PASSWORD]} submit="Begin" send={send} />;
}
