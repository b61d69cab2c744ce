import type { Metadata } from 'next';
import { MessagePage } from '@/components/layout/message-page';
import { OfflineStanding } from '@/components/offline/offline-standing';
import { OfflineWayOn } from '@/components/offline/offline-way-on';

export const metadata: Metadata = { title: 'No network', robots: { index: false } };

/** Shown by the worker in place of a page that was not seen before, while there is no network. */
export default function OfflinePage() {
  return (
    <MessagePage title="This page needs the network" action={<OfflineWayOn />}>
      <p>
        The server cannot be reached, and this page was not opened on this device before. Pages that you saw lately open
        all the same, and practice goes on with the questions that were fetched for offline.
      </p>
      <OfflineStanding />
    </MessagePage>
  );
}
