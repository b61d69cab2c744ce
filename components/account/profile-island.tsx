'use client';

import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { showToast } from '@/components/ui/show-toast';
import { Switch } from '@/components/ui/switch';
import { NAME } from './account-fields';
import { AccountForm } from './account-form';
import { sendAccount } from './send-account';

export interface ProfileIslandProps {
  name: string;
  digest: boolean;
  timeZone: string;
  /** All there are, by name. */
  zones: readonly string[];
}

/** What an account is called, what today means for it, and which mail it gets. */
export function ProfileIsland({ name, digest, timeZone, zones }: ProfileIslandProps) {
  const [isOn, setIsOn] = useState(digest);
  const [zone, setZone] = useState(timeZone);
  const [fault, setFault] = useState('');
  const change = async (changes: object): Promise<string | null> => {
    const posted = await sendAccount('PATCH', '/api/account', changes);
    if (posted.status === 'refused') return posted.message;
    showToast({ text: 'Kept.' });
    return null;
  };
  const choose = async (next: string) => {
    setZone(next);
    const wrong = await change({ timeZone: next });
    setFault(wrong ?? '');
    if (wrong !== null) setZone(zone);
  };
  const turn = async (next: boolean) => {
    setIsOn(next);
    const wrong = await change({ digest: next });
    if (wrong === null) return;
    setIsOn(!next);
    showToast({ text: wrong, tone: 'bad' });
  };
  return (
    <div className="max-w-md space-y-6">
      <AccountForm name="Name" fields={[{ ...NAME, initial: name }]} submit="Keep the name" isQuiet send={change} />
      <Field
        label="Time zone"
        hint="When a day begins and ends: what is due today, and your days in a row."
        error={fault}
      >
        {(control) => (
          <Select {...control} value={zone} onChange={(event) => void choose(event.target.value)}>
            {zones.map((one) => (
              <option key={one} value={one}>
                {one.replaceAll('_', ' ')}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Switch
        label="Letters from Checkpoint"
        hint="On Monday what waits for you this week, and reminders of assignments. Letters about signing in come either way."
        isOn={isOn}
        onChange={(next) => void turn(next)}
      />
    </div>
  );
}
