import { clearOffline } from '@/components/offline/clear-offline';
import { lastingStore, tabStore } from '@/components/practice/text-store';

const OURS = 'checkpoint';

/**
 * Takes from this device what somebody's practice left on it: answers and questions in the database, drafts and memos, kept pages. The worker goes
 * too, and the next page registers another one.
 */
export async function clearDevice(): Promise<void> {
  await clearOffline();
  for (const store of [lastingStore, tabStore])
    for (const key of store.keys()) if (key.startsWith(OURS)) store.remove(key);
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    await Promise.all(registrations.map((registration) => registration.unregister()));
  }
  if ('caches' in window) {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
  }
}
