import { useSyncExternalStore } from 'react';
import { hearStatus, nothingOffline, type OfflineStatus, readStatus } from './status';

/** How the queue and the pack stand, on this page and as other tabs change it. */
export function useOfflineStatus(): OfflineStatus {
  return useSyncExternalStore(hearStatus, readStatus, () => nothingOffline);
}

function hearNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Whether the browser believes that there is a network. */
export function useNetwork(): boolean {
  return useSyncExternalStore(
    hearNetwork,
    () => navigator.onLine,
    () => true,
  );
}
