import { useEffect, useState } from 'react';
import { formatClock } from './format-clock';
import type { Stopwatch } from './stopwatch';

/** The time spent on the question, for the eye: a screen reader reads it where it is gone to, and is never interrupted by it. */
export function Clock({ effort }: { effort: Stopwatch }) {
  const [elapsedMs, setElapsedMs] = useState(() => effort.elapsedMs());
  useEffect(() => {
    const timer = setInterval(() => setElapsedMs(effort.elapsedMs()), 1000);
    return () => clearInterval(timer);
  }, [effort]);
  return (
    <p role="timer" aria-live="off" aria-label="Time on this question" className="text-xs text-quiet tabular-nums">
      {formatClock(elapsedMs)}
    </p>
  );
}
