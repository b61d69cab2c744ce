import { useState } from 'react';
import { loadOffline } from './load-offline';
import type { Packed } from './refresh-pack';

const sentences: Record<Packed, string> = {
  packed: 'Ready. These questions are on this device now.',
  unreachable: 'The server cannot be reached. Try again when there is a network.',
  stranger: 'Answer a first question; then there is something to get ready.',
  'no room': 'This device has no room for them. Free some space, then try again.',
  refused: 'The server did not hand them out. Reload the page, then try again.',
};

export interface GetReady {
  isBusy: boolean;
  /** What came of it, for a live region. */
  said: string;
  start(): void;
}

/** Fetches the pack, sends what waits before, and says what came of it. */
export function useGetReady(): GetReady {
  const [state, setState] = useState({ isBusy: false, said: '' });
  const run = async () => {
    setState({ isBusy: true, said: 'Fetching questions…' });
    const outcome = (await (await loadOffline())?.refreshPack()) ?? 'unreachable';
    setState({ isBusy: false, said: sentences[outcome] });
  };
  return { ...state, start: () => void run() };
}
