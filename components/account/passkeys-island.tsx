'use client';

import { useState } from 'react';
import type { AccountField } from './account-fields';
import { AccountForm } from './account-form';
import { makePasskey } from './make-passkey';
import { OwnList, type OwnRow } from './own-list';
import { postAccount } from './post-account';
import { faultIn } from './send-account';

const FIELD: AccountField = {
  ...{ name: 'name', label: 'Name of the passkey', kind: 'text', autoComplete: 'off' },
  hint: 'Such as the device that keeps it.',
};

/** Passkeys of an account: added and named, or removed. */
export function PasskeysIsland({ initial }: { initial: readonly OwnRow[] }) {
  const [rows, setRows] = useState(initial);
  const add = async ({ name = '' }: Record<string, string>) => {
    const made = await makePasskey(name);
    if (made.status === 'refused') return made.message;
    // The list with the new one comes from the server.
    window.location.reload();
    return null;
  };
  const remove = async (id: string) => {
    const fault = faultIn(await postAccount('passkeys/remove', { id }));
    if (fault === null) setRows(rows.filter((row) => row.id !== id));
    return fault;
  };
  return (
    <div className="space-y-5">
      <OwnList name="Passkeys" rows={rows} empty="There is no passkey yet." verb="Remove" onRemove={remove} />
      <div className="max-w-md">
        <AccountForm name="Another passkey" fields={[FIELD]} submit="Add a passkey" isQuiet send={add} />
      </div>
    </div>
  );
}
