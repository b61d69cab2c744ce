'use client';

import { describePack, describeQueue } from './describe-standing';
import { useOfflineStatus } from './use-offline-status';

/** What is kept on this device, where nothing can be done about it. */
export function OfflineStanding() {
  const status = useOfflineStatus();
  return (
    <p className="text-base">
      {describePack(status, Date.now())} {describeQueue(status, Date.now())}
    </p>
  );
}
