'use client';

import { NEW_PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { postAccount } from './post-account';

const FIELDS = [{ ...NEW_PASSWORD, label: 'New password' }];

/** Choosing a new password by a letter's link. */
export function ResetIsland({ token }: { token: string }) {
  async function send({ password }: Record<string, string>): Promise<string | null> {
    const posted = await postAccount('reset', { token, newPassword: password });
    if (posted.status === 'refused') return posted.message;
    window.location.assign('/sign-in?done=reset');
    return null;
  }
  return <AccountForm name="New password" fields={FIELDS} submit="Keep this password" send={send} />;
}
