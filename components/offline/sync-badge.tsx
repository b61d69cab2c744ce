'use client';

import { Badge } from '@/components/ui/badge';
import { count } from './say-age';
import { useNetwork, useOfflineStatus } from './use-offline-status';

/** In the header of every page, when there is something to know: no network, or answers that wait. */
export function SyncBadge() {
  const { waiting, held } = useOfflineStatus();
  const isOnline = useNetwork();
  const kept = waiting + held;
  if (isOnline && kept === 0) return null;
  const said = [
    isOnline ? '' : 'No network',
    kept > 0 ? `${count(kept, 'answer')} ${kept === 1 ? 'waits' : 'wait'}` : '',
  ];
  return (
    <a
      href="/practice"
      className="flex min-h-touch items-center"
      title="What waits is sent when the server can be reached"
    >
      <Badge tone={held > 0 ? 'bad' : 'marker'}>
        <span className="sr-only">{said.filter(Boolean).join(', ')}</span>
        <span aria-hidden="true">
          {isOnline ? '' : 'Offline'}
          {!isOnline && kept > 0 && ' · '}
          {kept > 0 && `${kept} to send`}
        </span>
      </Badge>
    </a>
  );
}
