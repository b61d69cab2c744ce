import { useCallback, useEffect } from 'react';
import type { Phase, PracticeEvent } from './practice-state';

const channelName = 'checkpoint';

/** Two tabs may show the same question. When the other one answers it, this one says so and moves on. */
export function useOtherTabs(phase: Phase, dispatch: (event: PracticeEvent) => void): (issued: string) => void {
  useEffect(() => {
    if (phase.name !== 'asking' || typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = (message: MessageEvent<unknown>) => {
      if (message.data !== phase.asked.issued) return;
      dispatch({ type: 'load', notice: 'You answered this question in another tab. Here is the next one.' });
    };
    return () => channel.close();
  }, [phase, dispatch]);

  return useCallback((issued: string) => {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(channelName);
    channel.postMessage(issued);
    channel.close();
  }, []);
}
