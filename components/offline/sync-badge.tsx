'use client';

import { Badge } from '@/components/ui/badge';
import { Sign } from '@/components/ui/sign';
import { count } from './say-age';
import { useNetwork, useOfflineStatus } from './use-offline-status';

/** Waves that do not arrive. */
const noNetwork =
  'M3 3l14 14M3 8a10 10 0 0 1 3-2M10 5a10 10 0 0 1 7 3M6 11a6 6 0 0 1 2.500-1.500M13 10.500l1 .5M10 15.500h.01';

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
        {!isOnline && <Sign path={noNetwork} className="size-3.5 md:hidden" />}
        <span aria-hidden="true" className="hidden md:inline">
          {[isOnline ? '' : 'Offline', kept > 0 ? `${kept} to send` : ''].filter(Boolean).join(' · ')}
        </span>
        {isOnline && (
          <span aria-hidden="true" className="md:hidden">
            {kept}
          </span>
        )}
      </Badge>
    </a>
  );
}
