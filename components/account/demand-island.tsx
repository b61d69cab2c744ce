'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import { ToggleGroup } from '@/components/ui/toggle-group';
import { sendAccount } from './send-account';

type Demand = 'off' | 'staff' | 'everybody';

export interface DemandIslandProps {
  demand: Demand;
  /** How many accounts have a password and nothing beside it. */
  without: Record<Exclude<Demand, 'off'>, number>;
}

const OPTIONS = [
  { value: 'off', label: 'Nobody' },
  { value: 'staff', label: 'Administrators and instructors' },
  { value: 'everybody', label: 'Everybody' },
] as const;

/** Of whom more than a password is asked. It ends what others are doing, so arrow keys alone choose it, and a button sends it. */
export function DemandIsland({ demand, without }: DemandIslandProps) {
  const [kept, setKept] = useState(demand);
  const [chosen, setChosen] = useState(demand);
  const [fault, setFault] = useState('');
  const [isSending, setIsSending] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const keep = async () => {
    setIsSending(true);
    const posted = await sendAccount('PUT', '/api/admin/second-factor', { demand: chosen });
    setIsSending(false);
    setFault(posted.status === 'refused' ? posted.message : '');
    if (posted.status === 'refused') return;
    // The button is gone with that.
    group.current?.querySelector<HTMLElement>('input:checked')?.focus();
    setKept(chosen);
    showToast({ text: 'Kept.' });
  };
  return (
    <div ref={group} className="space-y-3">
      <ToggleGroup
        takes="one"
        legend="Who must use a second factor"
        options={OPTIONS}
        value={chosen}
        onChange={(next) => {
          setChosen(next);
          setFault('');
        }}
      />
      <p className="text-sm text-quiet">{sayWithout(without)}</p>
      {chosen !== kept && (
        <Button variant="primary" aria-disabled={isSending} onClick={() => void keep()}>
          {chosen === 'off' ? 'Demand it no longer' : 'Demand it now'}
        </Button>
      )}
      <p role="alert" className="font-semibold text-bad empty:hidden">
        {fault}
      </p>
    </div>
  );
}

function sayWithout({ staff, everybody }: DemandIslandProps['without']): string {
  if (everybody === 0) return 'Everybody with a password has a second factor.';
  const accounts = everybody === 1 ? '1 account has' : `${everybody} accounts have`;
  return `${accounts} a password and nothing beside it, ${staff} of them of administrators or instructors.`;
}
