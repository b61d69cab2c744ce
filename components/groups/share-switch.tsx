'use client';

import { useState } from 'react';
import { Switch } from '@/components/ui/switch';
import { RefusalLine } from './refusal-line';
import { useSend } from './use-send';

/** Whether the others of a group see how one's assignments went, and what that is. */
export function ShareSwitch({ groupId, shares }: { groupId: string; shares: boolean }) {
  const [isOn, setIsOn] = useState(shares);
  const { ask, isSending, refusal } = useSend();
  const change = (next: boolean) => ask('PUT', `/api/groups/${groupId}/share`, { shares: next }, () => setIsOn(next));
  return (
    <div className="max-w-read rounded-md border border-line bg-surface px-4 py-2 sm:px-5">
      <Switch
        label="Share how my assignments go"
        hint="Shared with everybody in this group: how many assignments you have done, and your share of right answers in them. Never your answers, and nothing of your own practice. Instructors see how assignments go either way."
        isOn={isOn}
        isBusy={isSending}
        onChange={change}
      />
      <RefusalLine text={refusal?.message} />
    </div>
  );
}
