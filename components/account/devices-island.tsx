'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import { OwnList, type OwnRow } from './own-list';
import { faultIn, sendAccount } from './send-account';

/** The devices that are signed in; each can be signed out from here. */
export function DevicesIsland({ initial }: { initial: readonly OwnRow[] }) {
  const [rows, setRows] = useState(initial);
  const keep = (stays: (row: OwnRow) => boolean) => setRows(rows.filter(stays));
  const end = async (id: string) => {
    const fault = faultIn(await sendAccount('DELETE', `/api/account/devices/${id}`));
    if (fault === null) keep((row) => row.id !== id);
    return fault;
  };
  const endOthers = async () => {
    const fault = faultIn(await sendAccount('DELETE', '/api/account/devices'));
    if (fault !== null) return showToast({ text: fault, tone: 'bad' });
    keep(({ badge }) => badge !== undefined);
    showToast({ text: 'All other devices are signed out.' });
  };
  return (
    <div className="space-y-4">
      <OwnList name="Devices" rows={rows} empty="None." verb="Sign out" onRemove={end} />
      {rows.length > 1 && <Button onClick={() => void endOthers()}>Sign out all others</Button>}
    </div>
  );
}
