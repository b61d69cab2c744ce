import { useState } from 'react';
import { lastingStore } from '@/components/practice/text-store';
import { IconButton } from '@/components/ui/icon-button';
import { ClockIcon, EyeOffIcon } from '@/components/ui/icons';
import { sayTime, showClock } from './describe-time';

const key = 'checkpoint:clock-hidden';

/** The time left in a run. Who is hurried by it hides it; it speaks a few times either way. */
export function RunClock({ left, minutes }: { left: number; minutes: number }) {
  const [isHidden, setIsHidden] = useState(() => lastingStore.get(key) === 'yes');
  const toggle = () => {
    lastingStore.set(key, isHidden ? 'no' : 'yes');
    setIsHidden(!isHidden);
  };
  return (
    <div className="flex items-center gap-1 text-sm">
      {!isHidden && (
        <p role="timer" aria-label="Time left" className="font-semibold tabular-nums">
          {showClock(left)}
        </p>
      )}
      <IconButton
        name={isHidden ? 'Show the clock' : 'Hide the clock'}
        icon={isHidden ? <ClockIcon /> : <EyeOffIcon />}
        onClick={toggle}
      />
      <p aria-live="polite" className="sr-only">
        {sayTime(left, minutes)}
      </p>
    </div>
  );
}
