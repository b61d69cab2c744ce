import { useEffect, useState } from 'react';
import type { Around } from '@/domain/session/around';
import { fetchAround } from './around-client';
import type { MarksInHand } from './use-marks';

/** What is known around an answered question: asked for once its verdict is on show. `missing`: it cannot be had just now. */
export type AroundState = { status: 'waiting' } | { status: 'known'; around: Around } | { status: 'missing' };

export function useAround(answer: string, issued: string, learn: MarksInHand['learn']): AroundState {
  const [state, setState] = useState<AroundState>({ status: 'waiting' });
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const reply = await fetchAround(answer);
      if (!isCurrent) return;
      if (reply.status !== 'ok') return setState({ status: 'missing' });
      setState({ status: 'known', around: reply.body });
      learn(issued, reply.body.marks);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [answer, issued, learn]);
  return state;
}
