'use client';

import { useOfflineStatus } from './use-offline-status';

/** What can be done without a network: practise with what is kept, or else only try again. */
export function OfflineWayOn() {
  const { packSize } = useOfflineStatus();
  if (packSize > 0)
    return (
      <a href="/practice" className="action">
        Practise offline
      </a>
    );
  return (
    <button type="button" className="action" onClick={() => window.location.reload()}>
      Try again
    </button>
  );
}
