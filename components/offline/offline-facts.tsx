import { useEffect, useState } from 'react';
import { readUnsent } from '@/components/practice/outbox';
import { lastingStore } from '@/components/practice/text-store';
import { Button } from '@/components/ui/button';
import { ChevronRightIcon } from '@/components/ui/icons';
import { describePack, describeQueue, tellStanding } from './describe-standing';
import { useGetReady } from './use-get-ready';
import { useNetwork, useOfflineStatus } from './use-offline-status';

const minuteMs = 60_000;

/** How it stands with a time without a network: one quiet line, and folded behind it what waits, what is kept, and what can be done. */
export function OfflineFacts({ isSending }: { isSending: boolean }) {
  const kept = useOfflineStatus();
  const isOnline = useNetwork();
  const ready = useGetReady();
  const { now, isSecure } = useMoment();
  // An answer on its way just now waits for nothing; one that could not be sent stays in the outbox where there is no queue.
  const unsent = isSending ? 0 : readUnsent(lastingStore).length;
  const status = { ...kept, waiting: kept.waiting + unsent };
  return (
    <details className="group">
      <summary className="inline-flex min-h-touch list-none items-center gap-1.5 hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRightIcon className="size-4 transition-transform group-open:rotate-90" />
        {tellStanding(status, { isOnline, isSecure })}
      </summary>
      <div className="space-y-2 pb-2 pl-5.5">
        <p>{now === null ? ' ' : `${describeQueue(status, now)} ${describePack(status, now)}`}</p>
        {!isSecure && (
          <p>
            This address is plain HTTP, so the browser neither installs Checkpoint nor opens it without a network. Both
            need HTTPS.
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Button size="sm" onClick={ready.start} aria-disabled={ready.isBusy || !isOnline}>
            Get ready for offline
          </Button>
          <p role="status">{ready.said}</p>
        </div>
      </div>
    </details>
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
