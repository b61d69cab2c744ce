import { useRef, useState } from 'react';
import { formatClock } from '@/components/practice/format-clock';
import { lastingStore } from '@/components/practice/text-store';
import { Button } from '@/components/ui/button';
import { ClockIcon } from '@/components/ui/icons';
import type { ServerClock } from './server-clock';
import { type TimeLeftDeeds, useTimeLeft } from './use-time-left';
import { dueWarning } from './warnings';

const name = 'checkpoint:mock-clock';
/** From here on the clock stands out. */
const lateMs = 5 * 60_000;

export interface MockClockProps {
  clock: ServerClock;
  startedAt: string;
  deadlineAt: string;
  deeds: TimeLeftDeeds;
}

/** The time left, which may be hidden; the warnings come all the same, and are read politely. */
export function MockClock({ clock, startedAt, deadlineAt, deeds }: MockClockProps) {
  const leftMs = useTimeLeft(clock, deadlineAt, deeds);
  const [isHidden, setIsHidden] = useState(() => lastingStore.get(name) === 'hidden');
  const [warning, setWarning] = useState('');
  const before = useRef(leftMs);
  const due = dueWarning(Date.parse(deadlineAt) - Date.parse(startedAt), before.current, leftMs);
  before.current = leftMs;
  if (due !== null && due !== warning) setWarning(due);
  const toggle = () => {
    lastingStore.set(name, isHidden ? 'shown' : 'hidden');
    setIsHidden(!isHidden);
  };
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-2">
      <p role="status" className="text-xs font-semibold">
        {warning && <span className="rounded-sm bg-marker px-1.5 py-0.5 text-on-marker">{warning}</span>}
      </p>
      {!isHidden && (
        <p
          role="timer"
          aria-live="off"
          aria-label="Time left"
          className={`flex items-center gap-1.5 font-semibold tabular-nums ${leftMs <= lateMs ? 'text-bad' : ''}`}
        >
          <ClockIcon className="text-quiet max-sm:hidden" />
          {formatClock(Math.ceil(leftMs / 1000) * 1000)}
        </p>
      )}
      <Button size="sm" variant="ghost" onClick={toggle}>
        {isHidden ? 'Show the clock' : 'Hide'}
        {!isHidden && <span className="sr-only"> the clock</span>}
      </Button>
    </div>
  );
}
