'use client';

import { type AccountField, PASSWORD } from './account-fields';
import { AccountForm } from './account-form';
import { clearDevice } from './clear-device';
import { sendAccount } from './send-account';

const WORD: AccountField = {
  ...{ name: 'word', label: 'Type “delete” to confirm', kind: 'text', autoComplete: 'off' },
};

/** Deleting an account, by somebody who means it and shows who it is. */
export function DeleteIsland({ hasPassword }: { hasPassword: boolean }) {
  async function send({ password = '', word = '' }: Record<string, string>): Promise<string | null> {
    if (word.trim().toLowerCase() !== 'delete') return 'Nothing was deleted: type the word “delete” first.';
    const body = { password: hasPassword ? password : null };
    const posted = await sendAccount('POST', '/api/account/delete', body);
    if (posted.status === 'refused') return posted.message;
    await clearDevice();
    window.location.assign('/');
    return null;
  }
  return (
    <div className="max-w-md">
      <AccountForm
        name="Delete the account"
        fields={hasPassword ? [PASSWORD, WORD] : [WORD]}
        submit="Delete my account"
        isQuiet
        isFinal
        send={send}
      />
    </div>
  );
}
