import { useEffect, useState } from 'react';
import { makeStopwatch, type Stopwatch } from './stopwatch';

/** A stopwatch that runs while the page is in view. `alreadyMs` was spent before a reload. */
export function useEffort(alreadyMs: number): Stopwatch {
  const [stopwatch] = useState(() => makeStopwatch(() => performance.now(), alreadyMs));
  useEffect(() => {
    const follow = () => (document.visibilityState === 'visible' ? stopwatch.run() : stopwatch.pause());
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      stopwatch.pause();
      document.removeEventListener('visibilitychange', follow);
    };
  }, [stopwatch]);
  return stopwatch;
}
