import { useCallback, useEffect, useRef } from 'react';
import { makeStopwatch, type Stopwatch } from '@/components/practice/stopwatch';

/** Measures how long a question is on show, in all, in ms; `position` is null while none is. `alreadyMs` is what it was on show before. */
export function useOnShow(position: number | null, alreadyMs: number): () => number {
  const already = useRef(alreadyMs);
  const watch = useRef<Stopwatch | null>(null);
  useEffect(() => {
    already.current = alreadyMs;
  });
  useEffect(() => {
    if (position === null) return;
    const stopwatch = makeStopwatch(() => performance.now(), already.current);
    watch.current = stopwatch;
    const follow = () => (document.visibilityState === 'visible' ? stopwatch.run() : stopwatch.pause());
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      stopwatch.pause();
      document.removeEventListener('visibilitychange', follow);
    };
  }, [position]);
  return useCallback(() => watch.current?.elapsedMs() ?? already.current, []);
}
