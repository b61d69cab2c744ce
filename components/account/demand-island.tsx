'use client';

import { useState } from 'react';
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

/** Of whom more than a password is asked. */
export function DemandIsland({ demand, without }: DemandIslandProps) {
  const [chosen, setChosen] = useState(demand);
  const [fault, setFault] = useState('');
  const choose = async (next: Demand) => {
    setChosen(next);
    const posted = await sendAccount('PUT', '/api/admin/second-factor', { demand: next });
    setFault(posted.status === 'refused' ? posted.message : '');
    if (posted.status === 'refused') return setChosen(chosen);
    showToast({ text: 'Kept.' });
  };
  return (
    <div className="space-y-3">
      <ToggleGroup
        takes="one"
        legend="Who must use a second factor"
        options={OPTIONS}
        value={chosen}
        onChange={(next) => void choose(next)}
      />
      <p className="text-sm text-quiet">{sayWithout(without)}</p>
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
