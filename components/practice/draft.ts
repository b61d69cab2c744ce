import type { TextStore } from './text-store';

/** What was answered and not yet submitted, and the time spent so far, so that a reload loses neither. */
export interface Draft {
  issued: string;
  /** An attempt as it was kept; whether it fits the question is asked where it is used. */
  attempt: unknown;
  elapsedMs: number;
}

const key = 'checkpoint:draft';

export function keepDraft(store: TextStore, draft: Draft): void {
  store.set(key, JSON.stringify(draft));
}

/** The draft of this question, or null; another question's draft is of no use. */
export function readDraft(store: TextStore, issued: string): Draft | null {
  try {
    const value = JSON.parse(store.get(key) ?? 'null') as Partial<Draft> | null;
    if (value?.issued !== issued) return null;
    const elapsedMs = typeof value.elapsedMs === 'number' && value.elapsedMs >= 0 ? value.elapsedMs : 0;
    return { issued, attempt: value.attempt ?? null, elapsedMs };
  } catch {
    return null;
  }
}
