import { type Dispatch, useEffect, useRef } from 'react';
import type { Phase, SittingEvent } from './mock-state';

const channelName = 'checkpoint-mock';

interface TabMessage {
  mock: string;
  says: 'take' | 'yield';
}

/** One tab has the exam at a time: the one that took it last. The other stops, and both say so. */
export function useOneTab(mock: string, phase: Phase['name'], dispatch: Dispatch<SittingEvent>): void {
  const channel = useRef<BroadcastChannel | null>(null);
  const isTaking = phase === 'loading';
  const hasIt = isTaking || phase === 'sitting' || phase === 'closing';
  useEffect(() => {
    if (!hasIt || typeof BroadcastChannel === 'undefined') return;
    const opened = new BroadcastChannel(channelName);
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      if (data.mock !== mock) return;
      if (data.says === 'yield') return dispatch({ type: 'displacing' });
      opened.postMessage({ mock, says: 'yield' } satisfies TabMessage);
      dispatch({ type: 'displaced' });
    };
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [mock, hasIt, dispatch]);
  useEffect(() => {
    if (isTaking) channel.current?.postMessage({ mock, says: 'take' } satisfies TabMessage);
  }, [mock, isTaking]);
}
