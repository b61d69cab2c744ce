import { useEffect, useState } from 'react';
import { makeStopwatch, type Stopwatch } from './stopwatch';

/** A stopwatch that runs while the page is in view and nothing pauses it. `alreadyMs` was spent before a reload. */
export function useEffort(alreadyMs: number, isPaused: boolean): Stopwatch {
  const [stopwatch] = useState(() => makeStopwatch(() => performance.now(), alreadyMs));
  useEffect(() => {
    if (isPaused) return;
    const follow = () => (document.visibilityState === 'visible' ? stopwatch.run() : stopwatch.pause());
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      stopwatch.pause();
      document.removeEventListener('visibilitychange', follow);
    };
  }, [stopwatch, isPaused]);
  return stopwatch;
}
