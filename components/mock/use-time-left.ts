import { useEffect, useRef, useState } from 'react';
import { hasJumped, type ServerClock, serverNow } from './server-clock';

/** Who comes back after so long asks the server anew. */
const awayMs = 30_000;

export interface TimeLeftDeeds {
  /** Asks the server how the exam stands. */
  look(): void;
  /** The time is up. */
  onOver(): void;
}

/** The time left by the server's clock, in ms, never below 0. The device's own clock decides nothing: where it jumps, the server is asked. */
export function useTimeLeft(clock: ServerClock, deadlineAt: string, deeds: TimeLeftDeeds): number {
  const leftNow = () => Math.max(0, Date.parse(deadlineAt) - serverNow(clock, performance.now()));
  const [leftMs, setLeftMs] = useState(leftNow);
  const look = useRef({ leftNow, deeds, asked: null as ServerClock | null });
  useEffect(() => {
    look.current = { ...look.current, leftNow, deeds };
  });
  useEffect(() => {
    const ask = () => {
      if (look.current.asked === clock) return;
      look.current.asked = clock;
      look.current.deeds.look();
    };
    const tick = () => {
      const left = look.current.leftNow();
      setLeftMs(left);
      if (hasJumped(clock, performance.now(), Date.now())) ask();
      if (left === 0) look.current.deeds.onOver();
    };
    const back = () => {
      if (document.visibilityState !== 'visible') return;
      tick();
      if (performance.now() - clock.pageMs > awayMs) ask();
    };
    tick();
    const timer = setInterval(tick, 500);
    document.addEventListener('visibilitychange', back);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, [clock]);
  return leftMs;
}
