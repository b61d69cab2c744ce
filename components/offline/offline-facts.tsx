import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { describePack, describeQueue } from './describe-standing';
import { useGetReady } from './use-get-ready';
import { useNetwork, useOfflineStatus } from './use-offline-status';

const minuteMs = 60_000;

/** What waits, when the server last knew everything, and what there is for a time without a network. */
export function OfflineFacts() {
  const status = useOfflineStatus();
  const isOnline = useNetwork();
  const ready = useGetReady();
  const { now, isSecure } = useMoment();
  return (
    <>
      <p>
        {!isOnline && <strong className="font-semibold text-ink">No network. </strong>}
        {now === null ? ' ' : `${describeQueue(status, now)} ${describePack(status, now)}`}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button size="sm" onClick={ready.start} disabled={ready.isBusy || !isOnline}>
          Get ready for offline
        </Button>
        <p role="status">{ready.said}</p>
      </div>
      {!isSecure && (
        <p>
          This address is plain HTTP, so the browser neither installs Checkpoint nor opens it without a network. Both
          need HTTPS.
        </p>
      )}
    </>
  );
}

/** The time by the minute, and what the browser thinks of the address; both are known in the browser only. */
function useMoment(): { now: number | null; isSecure: boolean } {
  const [moment, setMoment] = useState<{ now: number | null; isSecure: boolean }>({ now: null, isSecure: true });
  useEffect(() => {
    const tick = () => setMoment({ now: Date.now(), isSecure: window.isSecureContext });
    tick();
    const timer = setInterval(tick, minuteMs);
    return () => clearInterval(timer);
  }, []);
  return moment;
}
