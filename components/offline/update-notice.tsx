'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';

const lookMs = 500;

/** A new version waits. It is taken when the reader says so, and never in the middle of a question: then after it. */
export function UpdateNotice({ takeOver }: { takeOver: () => void }) {
  const [state, setState] = useState<'told' | 'wanted' | 'put off'>('told');
  useEffect(() => {
    if (state !== 'wanted') return;
    const reload = () => location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload);
    const take = () => {
      if (isInQuestion()) return;
      clearInterval(timer);
      takeOver();
    };
    const timer = setInterval(take, lookMs);
    take();
    return () => {
      clearInterval(timer);
      navigator.serviceWorker.removeEventListener('controllerchange', reload);
    };
  }, [state, takeOver]);

  if (state === 'put off') return null;
  return (
    <div
      role="status"
      className="fixed inset-x-4 top-16 z-20 mx-auto flex max-w-md flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md border border-edge bg-surface px-4 py-3 text-sm"
    >
      <p>{state === 'wanted' ? 'The new version starts after this question.' : 'A new version is ready.'}</p>
      {state === 'told' && (
        <div className="flex gap-2">
          <Button size="sm" variant="primary" onClick={() => setState('wanted')}>
            Use it now
          </Button>
          <Button size="sm" variant="ghost" onClick={() => setState('put off')}>
            Later
          </Button>
        </div>
      )}
    </div>
  );
}

/** A question that is not answered yet is on show. */
function isInQuestion(): boolean {
  return document.getElementById('question-heading') !== null;
}
