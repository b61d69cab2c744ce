import { useEffect, useState } from 'react';
import { useOfflineStatus } from '@/components/offline/use-offline-status';
import type { Around } from '@/domain/session/around';
import { readUnsent } from '../outbox';
import type { Told } from '../practice-state';
import { lastingStore } from '../text-store';
import { fetchAround } from './around-client';
import type { MarksInHand } from './use-marks';

/** What is known around an answered question: asked for once its verdict is on show. `missing`: it cannot be had just now. */
export type AroundState = { status: 'waiting' } | { status: 'known'; around: Around } | { status: 'missing' };

const missing: AroundState = { status: 'missing' };

export function useAround(told: Told, learn: MarksInHand['learn']): AroundState {
  const answer = told.answer.id;
  const { issued } = told.asked;
  const isAtServer = useIsAtServer(told);
  const [state, setState] = useState<AroundState>({ status: 'waiting' });
  useEffect(() => {
    if (!isAtServer) return;
    let isCurrent = true;
    const ask = async () => {
      const reply = await fetchAround(answer);
      if (!isCurrent) return;
      if (reply.status !== 'ok') return setState(missing);
      setState({ status: 'known', around: reply.body });
      learn(issued, reply.body.marks);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [answer, issued, isAtServer, learn]);
  return isAtServer ? state : missing;
}

/** An answer that was judged on this device is nothing that the server knows of before all that waits was sent. */
function useIsAtServer({ asked, answer }: Told): boolean {
  const { waiting, held } = useOfflineStatus();
  if (!('isPacked' in asked)) return true;
  return waiting + held === 0 && readUnsent(lastingStore).every((unsent) => unsent.answer.id !== answer.id);
}
