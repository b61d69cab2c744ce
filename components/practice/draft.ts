import type { TextStore } from './text-store';

/** What was answered and not yet submitted, and the time spent so far, so that a reload loses neither. */
export interface Draft {
  issued: string;
  /** An attempt as it was kept; whether it fits the question is asked where it is used. */
  attempt: unknown;
  elapsedMs: number;
  /** Options struck out, as they were kept. */
  struck?: unknown;
  /** Options that hide until they are asked for were asked for. */
  isOpen?: boolean;
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
    const { attempt = null, struck = null } = value;
    return { issued, attempt, elapsedMs, struck, isOpen: value.isOpen === true };
  } catch {
    return null;
  }
}
