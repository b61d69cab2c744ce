'use client';

import { useState } from 'react';
import { Switch } from '@/components/ui/switch';
import { NotLasting } from './not-lasting';
import { keepPreferences, type Preferences, usePreferences } from './preferences';

const switches: { name: keyof Preferences; label: string; hint: string }[] = [
  {
    name: 'answersFirst',
    label: 'Answer before the options',
    hint: 'The options stay hidden until you ask for them. Harder, and it teaches more: the exam shows options, the work does not.',
  },
  {
    name: 'showsClock',
    label: 'Show a clock',
    hint: 'The time spent on a question. It is measured either way, and stands still while you pause.',
  },
];

/** How questions are asked, on this device. */
export function PracticeSettings() {
  const preferences = usePreferences();
  const [isLasting, setIsLasting] = useState(true);
  return (
    <div className="space-y-2">
      <div className="divide-y divide-line border-y border-line [&>label]:py-3">
        {switches.map(({ name, label, hint }) => (
          <Switch
            key={name}
            label={label}
            hint={hint}
            isOn={preferences[name]}
            onChange={(isOn) => setIsLasting(keepPreferences({ [name]: isOn }))}
          />
        ))}
      </div>
      <NotLasting isLasting={isLasting} />
    </div>
  );
}
