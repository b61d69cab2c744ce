import { useCallback, useEffect, useState } from 'react';

/** Away for longer than this, a reader finds the question covered on coming back. */
const longMs = 120_000;

export interface Pause {
  isPaused: boolean;
  pause(): void;
  goOn(): void;
}

/** Whether a question is put aside: by the reader, or because the page was out of view for long. */
export function usePause(isPossible: boolean): Pause {
  const [isPaused, setIsPaused] = useState(false);
  useEffect(() => {
    if (!isPossible) return;
    let hiddenAt: number | null = null;
    const follow = () => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now();
      else if (hiddenAt !== null && Date.now() - hiddenAt > longMs) setIsPaused(true);
    };
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, [isPossible]);
  const pause = useCallback(() => setIsPaused(true), []);
  const goOn = useCallback(() => setIsPaused(false), []);
  return { isPaused: isPaused && isPossible, pause, goOn };
}
