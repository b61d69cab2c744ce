import { useSyncExternalStore } from 'react';
import { lastingStore } from '@/components/practice/text-store';
import { type KeyChanges, noChanges, parseKeyChanges } from './key-map';

const name = 'checkpoint:keys';
const listeners = new Set<() => void>();
let read: { text: string | null; changes: KeyChanges } = { text: null, changes: noChanges };

/** What the learner changed on this device. */
export function readKeyChanges(): KeyChanges {
  const text = lastingStore.get(name);
  if (text !== read.text) read = { text, changes: parseKeyChanges(text) };
  return read.changes;
}

/** Keeps the changes on this device and tells all who show or hear keys. False when they will not outlive the page. */
export function keepKeyChanges(changes: KeyChanges): boolean {
  const isLasting = lastingStore.set(name, JSON.stringify(changes));
  for (const listener of listeners) listener();
  return isLasting;
}

/** The learner's changes, also when another tab makes them. */
export function useKeyChanges(): KeyChanges {
  return useSyncExternalStore(subscribe, readKeyChanges, () => noChanges);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
