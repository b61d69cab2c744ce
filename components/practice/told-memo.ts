import type { Told } from './practice-state';
import type { TextStore } from './text-store';

const key = 'checkpoint:told';

/** Keeps the verdict on show, so that a reload in the middle of reading does not take it away. */
export function keepTold(store: TextStore, topic: string | null, told: Told): void {
  store.set(key, JSON.stringify({ topic, told }));
}

export function forgetTold(store: TextStore): void {
  store.remove(key);
}

export function readTold(store: TextStore, topic: string | null): Told | null {
  try {
    const kept = JSON.parse(store.get(key) ?? 'null') as { topic?: unknown; told?: Partial<Told> } | null;
    if (kept?.topic !== topic) return null;
    // A verdict that an earlier version of the page kept lacks what this one shows.
    const isWhole =
      Array.isArray(kept.told?.asked?.question?.options) && typeof kept.told.judged?.memory?.atDue === 'number';
    return isWhole ? (kept.told as Told) : null;
  } catch {
    return null;
  }
}

/** True when this page was reloaded or come back to, not entered afresh. */
export function isReturning(): boolean {
  // On the server a page is made before anybody came to it.
  if (typeof PerformanceNavigationTiming === 'undefined') return false;
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && (entry.type === 'reload' || entry.type === 'back_forward');
}
