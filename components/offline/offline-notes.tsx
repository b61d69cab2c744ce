'use client';

import { Suspense } from 'react';
import { lazyPart } from './lazy-part';
import { useOfflineStatus } from './use-offline-status';

const NotesStack = lazyPart(async () => (await import('./notes-stack')).NotesStack);

/** A region for what the reader must be told of the queue: always there, so that what enters it is announced. */
export function OfflineNotes() {
  const { held, isFull, notes } = useOfflineStatus();
  const hasNotes = held > 0 || isFull || notes.length > 0;
  return (
    <div role="status" className="empty:sr-only">
      {hasNotes && (
        <Suspense fallback={null}>
          <NotesStack />
        </Suspense>
      )}
    </div>
  );
}
