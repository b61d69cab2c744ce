import type { TextStore } from '@/components/practice/text-store';
import type { Change } from './outgoing';

/** What of an exam outlives its page on this device: what the server does not have yet, and where the reader was. */
export interface KeptMock {
  at: number;
  queue: Change[];
}

const prefix = 'checkpoint:mock:';
const nameOf = (id: string) => prefix + id;

/** False when it will not outlive the page. */
export function keepMock(store: TextStore, id: string, { at, queue }: KeptMock): boolean {
  return store.set(nameOf(id), JSON.stringify({ at, queue }));
}

export function forgetMock(store: TextStore, id: string): void {
  store.remove(nameOf(id));
}

/** What was kept, as far as it can be read; its changes waited. */
export function readMock(store: TextStore, id: string): KeptMock | null {
  try {
    const value = JSON.parse(store.get(nameOf(id)) ?? 'null') as Partial<KeptMock> | null;
    if (typeof value?.at !== 'number' || !Array.isArray(value.queue)) return null;
    return { at: value.at, queue: value.queue.filter(isChange).map((change) => ({ ...change, waited: true })) };
  } catch {
    // Somebody else wrote there: the server knows what it has.
    return null;
  }
}

/** The exams of which something is kept that the server does not have. */
export function unsentMocks(store: TextStore): string[] {
  const ids = store.keys().flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  return ids.filter((id) => (readMock(store, id)?.queue.length ?? 0) > 0);
}

function isChange(value: unknown): value is Change {
  const change = value as Partial<Change> | null;
  return typeof change?.position === 'number' && typeof change.seq === 'number' && Array.isArray(change.struck);
}
