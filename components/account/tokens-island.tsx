'use client';

import { useState } from 'react';
import type { AccountField } from './account-fields';
import { AccountForm } from './account-form';
import { OwnList, type OwnRow } from './own-list';
import { fieldOf } from './post-account';
import { faultIn, sendAccount } from './send-account';
import { ShownOnce } from './shown-once';

const FIELD: AccountField = {
  ...{ name: 'name', label: 'Name of the program', kind: 'text', autoComplete: 'off' },
};

/** Tokens of an account's programs: made, shown once, taken back. */
export function TokensIsland({ initial }: { initial: readonly OwnRow[] }) {
  const [rows, setRows] = useState(initial);
  const [made, setMade] = useState<{ id: string; token: string } | null>(null);
  const make = async ({ name = '' }: Record<string, string>) => {
    const posted = await sendAccount('POST', '/api/account/tokens', { name });
    if (posted.status === 'refused') return posted.message;
    const id = fieldOf(posted.body, 'id');
    setRows([{ id, title: name.trim(), detail: 'Made just now, never used' }, ...rows]);
    setMade({ id, token: fieldOf(posted.body, 'token') });
    return null;
  };
  const revoke = async (id: string) => {
    const fault = faultIn(await sendAccount('DELETE', `/api/account/tokens/${id}`));
    if (fault === null) {
      setRows(rows.filter((row) => row.id !== id));
      if (made?.id === id) setMade(null);
    }
    return fault;
  };
  return (
    <div className="space-y-5">
      <OwnList name="Tokens" rows={rows} empty="No program has a token." verb="Take back" onRemove={revoke} />
      {made && (
        <ShownOnce key={made.id} title="The token, shown only now" text={made.token}>
          <p className="text-sm text-quiet">
            The program sends it as <code>Authorization: Bearer …</code> and then acts as you.
          </p>
        </ShownOnce>
      )}
      <div className="max-w-md">
        <AccountForm name="Another token" fields={[FIELD]} submit="Make a token" isQuiet send={make} />
      </div>
    </div>
  );
}
