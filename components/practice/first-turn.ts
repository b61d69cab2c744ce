import { makeAnswerId } from './answer-id';
import type { TextStore } from './text-store';

const name = 'checkpoint:first';
const leaseMs = 8_000;
const settleMs = 60;
const pollMs = 120;

export interface TurnTools {
  locks: Pick<LockManager, 'request'> | undefined;
  store: TextStore;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
}

/**
 * Runs `work` in one tab at a time. The first request makes the guest, and its cookie must be there before another tab asks, or two
 * tabs opened together would be two guests. Where the browser has no locks (plain http) a lease in localStorage stands in.
 */
export async function takeFirstTurn<T>(work: () => Promise<T>, tools: TurnTools): Promise<T> {
  if (tools.locks) return tools.locks.request(name, work);
  const owner = makeAnswerId();
  await takeLease(owner, tools);
  try {
    return await work();
  } finally {
    if (readLease(tools.store)?.owner === owner) tools.store.remove(name);
  }
}

/** Waits for the lease, never longer than one lease lasts: a tab that died must not stop the others. */
async function takeLease(owner: string, { store, now, sleep }: TurnTools): Promise<void> {
  const giveUpAt = now() + leaseMs;
  while (now() < giveUpAt) {
    const lease = readLease(store);
    if (lease === null || lease.until < now()) {
      store.set(name, JSON.stringify({ owner, until: now() + leaseMs }));
      // Another tab may have written in the same moment: whoever is still there after a pause has it.
      await sleep(settleMs);
      if (readLease(store)?.owner === owner) return;
    }
    await sleep(pollMs);
  }
}

function readLease(store: TextStore): { owner: string; until: number } | null {
  try {
    const lease = JSON.parse(store.get(name) ?? 'null') as { owner?: unknown; until?: unknown } | null;
    if (typeof lease?.owner !== 'string' || typeof lease.until !== 'number') return null;
    return { owner: lease.owner, until: lease.until };
  } catch {
    return null;
  }
}
