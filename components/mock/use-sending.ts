import { type Dispatch, useEffect } from 'react';
import { backOffMs } from '@/components/practice/practice-state';
import { endMock, sendChange } from './mock-client';
import type { Sitting, SittingEvent } from './mock-state';

/** Sends the changes one after the other, tries again what does not arrive, and ends the exam when nothing is left to send. */
export function useSending(
  id: string,
  { phase, queue, misses, isWaiting }: Sitting,
  dispatch: Dispatch<SittingEvent>,
  hear: (now: string) => void,
): void {
  const isOpen = phase.name === 'sitting' || phase.name === 'closing';
  const [next = null] = queue;
  const sending = isOpen && !isWaiting ? next : null;
  useEffect(() => {
    if (sending === null) return;
    let isCurrent = true;
    void sendChange(id, sending).then((reply) => {
      if (!isCurrent) return;
      if (reply.status === 'unreachable') return dispatch({ type: 'lost' });
      if (reply.status === 'ok') {
        hear(reply.body.now);
        return dispatch({ type: 'sent', change: sending, reply: reply.body });
      }
      if (reply.code === 409) return dispatch({ type: 'ended' });
      dispatch({ type: 'notTaken', change: sending, message: reply.message });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, sending, dispatch, hear]);

  const isEnding = phase.name === 'closing' && next === null && !isWaiting;
  useEffect(() => {
    if (!isEnding) return;
    let isCurrent = true;
    void endMock(id).then((reply) => {
      if (isCurrent) dispatch({ type: reply.status === 'unreachable' ? 'lost' : 'ended' });
    });
    return () => {
      isCurrent = false;
    };
  }, [id, isEnding, dispatch]);

  const isLater = (isOpen && isWaiting) || phase.name === 'unreachable';
  const tries = phase.name === 'unreachable' ? phase.tries : misses;
  useEffect(() => {
    if (!isLater) return;
    const again = () => dispatch({ type: 'retry' });
    const timer = setTimeout(again, Math.min(10_000, backOffMs(tries)));
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [isLater, tries, dispatch]);
}
