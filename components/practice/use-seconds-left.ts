import { useEffect, useState } from 'react';

/** Whole seconds of a wait that begins when it is shown, counted down to 1: what comes then is not here yet. */
export function useSecondsLeft(waitMs: number): number {
  const [left, setLeft] = useState(() => Math.ceil(waitMs / 1_000));
  useEffect(() => {
    const end = performance.now() + waitMs;
    const timer = setInterval(() => setLeft(Math.max(1, Math.ceil((end - performance.now()) / 1_000))), 1_000);
    return () => clearInterval(timer);
  }, [waitMs]);
  return left;
}
