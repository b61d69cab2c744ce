'use client';

import { Suspense, useEffect, useRef, useState } from 'react';
import { lazyPart } from './lazy-part';

/** Seen once on this page, it is drawn at once wherever it stands next. */
let wasSeen = false;

const OfflineFacts = lazyPart(async () => (await import('./offline-facts')).OfflineFacts);

/** At the foot of practice: how it stands with a time without a network. What draws it is loaded when the reader gets there. */
export function OfflineLine({ isSending }: { isSending: boolean }) {
  const place = useRef<HTMLElement>(null);
  const [isSeen, setIsSeen] = useState(() => wasSeen);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      wasSeen = true;
      setIsSeen(true);
    });
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <section ref={place} aria-label="Offline" className="min-h-touch max-w-read text-xs text-quiet">
      {isSeen && (
        <Suspense fallback={null}>
          <OfflineFacts isSending={isSending} />
        </Suspense>
      )}
    </section>
  );
}
