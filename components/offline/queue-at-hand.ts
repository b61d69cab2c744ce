import type { Unsent } from '@/components/practice/outbox';
import { loadOffline } from './load-offline';
import type { Arrived } from './queued';
import { readStatus } from './status';

/** The queue as the practice page meets it: nothing of it is loaded while there is nothing in it. */
export interface QueueAtHand {
  /** Sends what waits. `sent`: how many were; `told`: verdicts on those that were judged nowhere yet, oldest first. */
  flush(): Promise<{ sent: number; told: Arrived[] }>;
  /** Keeps answers that the server does not take, with the sentence that says why. True when they are kept. */
  hold(unsent: Unsent[], why: string): Promise<boolean>;
}

export const queueAtHand: QueueAtHand = {
  async flush() {
    const { waiting, arrived } = readStatus();
    const offline = waiting > 0 || arrived > 0 ? await loadOffline() : null;
    if (offline === null) return { sent: 0, told: [] };
    const sent = await offline.syncNow();
    const told = await offline.takeArrived();
    return { sent: Math.max(sent?.sent ?? 0, told.length), told };
  },
  async hold(unsent, held) {
    const offline = await loadOffline();
    if (offline === null) return false;
    for (const { answer, asked } of unsent)
      if ((await offline.queueAnswer({ answer, asked, verdict: null, held })) === 'no room') return false;
    return true;
  },
};
