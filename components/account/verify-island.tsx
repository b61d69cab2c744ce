'use client';

import { AccountForm } from './account-form';
import { postAccount } from './post-account';

/** Confirming an address by a letter's link: by a button, as programs that look into letters follow their links too. */
export function VerifyIsland({ token, next }: { token: string; next: string }) {
  async function send(): Promise<string | null> {
    const posted = await postAccount('verify', { token });
    if (posted.status === 'refused') return posted.message;
    window.location.assign(`/sign-in?done=verify&next=${encodeURIComponent(next)}`);
    return null;
  }
  return <AccountForm name="Confirm" fields={[]} submit="Confirm" send={send} />;
}
