'use client';

import { AccountForm } from './account-form';
import { postAccount } from './post-account';

/** Ending the session of this browser. */
export function SignOutIsland() {
  async function send(): Promise<string | null> {
    const posted = await postAccount('sign-out', {});
    if (posted.status === 'refused') return posted.message;
    window.location.assign('/');
    return null;
  }
  return <AccountForm name="Sign out" fields={[]} submit="Sign out" send={send} />;
}
