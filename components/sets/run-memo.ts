import type { Given } from '@/components/practice/practice-state';
import type { TextStore } from '@/components/practice/text-store';

/** A run through a set as its tab knows it: it goes on after a reload, and its clock with it. */
export interface RunMemo {
  /** The session's scope by name. */
  scope: string;
  /** The server's word on when the run began, ISO 8601. */
  since: string;
  /** When it began by this browser's clock, in ms since the epoch. */
  startedAt: number;
  /** Answers that wait for their verdict, in order. */
  kept: Given[];
}

const key = 'checkpoint:run';

/** The run of that scope, or null where the tab knows of none. */
export function readRun(store: TextStore, scope: string): RunMemo | null {
  try {
    const memo = JSON.parse(store.get(key) ?? 'null') as Partial<RunMemo> | null;
    const isWhole = typeof memo?.since === 'string' && typeof memo.startedAt === 'number' && Array.isArray(memo.kept);
    return isWhole && memo.scope === scope ? (memo as RunMemo) : null;
  } catch {
    return null;
  }
}

/** Notes what the server says of a run; its clock starts with the first word of it. */
export function noteRun(store: TextStore, { scope, since, kept }: Omit<RunMemo, 'startedAt'>, now: number): RunMemo {
  const known = readRun(store, scope);
  const memo = { scope, since, kept, startedAt: known?.since === since ? known.startedAt : now };
  store.set(key, JSON.stringify(memo));
  return memo;
}

export function forgetRun(store: TextStore): void {
  store.remove(key);
}
