'use client';

import { Suspense, useEffect, useState } from 'react';
import { readUnsent } from '@/components/practice/outbox';
import { lastingStore } from '@/components/practice/text-store';
import { lazyPart } from './lazy-part';
import { loadOffline } from './load-offline';
import { registerWorker } from './register-worker';
import { readStatus } from './status';

const UpdateNotice = lazyPart(async () => (await import('./update-notice')).UpdateNotice);

/** On every page, unseen until there is something to say: the worker, what waits to be sent, and a new version. */
export function OfflineShell() {
  const [takeOver, setTakeOver] = useState<(() => void) | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        void sendWhatWaits();
        registerWorker((take) => setTakeOver(() => take)).catch((error: unknown) => console.warn(error));
      }),
    [],
  );
  return (
    takeOver && (
      <Suspense fallback={null}>
        <UpdateNotice takeOver={takeOver} />
      </Suspense>
    )
  );
}

/** The page of practice sends what was in flight itself, and tells the verdict. */
async function sendWhatWaits(): Promise<void> {
  const inFlight = !location.pathname.startsWith('/practice') && readUnsent(lastingStore).length > 0;
  if (readStatus().waiting === 0 && !inFlight) return;
  const offline = await loadOffline();
  if (inFlight) await offline?.takeOverOutbox();
  offline?.keepSyncing();
}

/** After the page has loaded, when nothing else is to be done; returns the way to call it off. */
function whenIdle(work: () => void): () => void {
  let handle: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    handle = setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(work) : work()), 500);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    clearTimeout(handle);
    window.removeEventListener('load', wait);
  };
}
