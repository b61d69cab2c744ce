import { useSyncExternalStore } from 'react';
import { lastingStore } from '@/components/practice/text-store';

/** How a learner likes to practise, remembered on this device. */
export interface Preferences {
  /** Options stay hidden until they are asked for, so that an answer is found before it is recognised. */
  answersFirst: boolean;
  /** A clock beside the question. */
  showsClock: boolean;
}

export const defaultPreferences: Preferences = { answersFirst: false, showsClock: false };

const name = 'checkpoint:preferences';
const listeners = new Set<() => void>();
let read: { text: string | null; preferences: Preferences } = { text: null, preferences: defaultPreferences };

/** What was kept, as far as it can be read. */
export function parsePreferences(text: string | null): Preferences {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Record<keyof Preferences, unknown>> | null;
    return { answersFirst: kept?.answersFirst === true, showsClock: kept?.showsClock === true };
  } catch {
    return defaultPreferences;
  }
}

function readPreferences(): Preferences {
  const text = lastingStore.get(name);
  if (text !== read.text) read = { text, preferences: parsePreferences(text) };
  return read.preferences;
}

/** False when the change will not outlive the page. */
export function keepPreferences(changes: Partial<Preferences>): boolean {
  const isLasting = lastingStore.set(name, JSON.stringify({ ...readPreferences(), ...changes }));
  for (const listener of listeners) listener();
  return isLasting;
}

/** The learner's preferences, also when another tab changes them; the defaults while the server renders. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, readPreferences, () => defaultPreferences);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}
