'use client';

import { useEffect, useRef } from 'react';
import { KeysDialog } from '@/components/keys/keys-dialog';
import { Notice } from '@/components/practice/notice';
import { LoadingQuestion } from '@/components/practice/waiting';
import { MockClock } from './mock-clock';
import { MockMessage } from './mock-message';
import { MockSheet } from './mock-sheet';
import { CutOffNote, SavedWord } from './saved-line';
import { useMock } from './use-mock';

/** A mock exam, from the moment it is opened to its end. */
export function MockIsland({ id, title }: { id: string; title: string }) {
  const mock = useMock(id);
  const { sitting, clock } = mock;
  const { phase, notice, startedAt, deadlineAt } = sitting;
  const isSitting = phase.name === 'sitting';
  const heading = useRef<HTMLHeadingElement>(null);
  // Fetched now, since there may be no network when the list of keys is wanted.
  useEffect(() => void import('@/components/keys/keys-table').catch(() => null), []);
  return (
    <div className="flex flex-col gap-5 [@media(scripting:none)]:hidden">
      <header className="-mx-4 flex flex-wrap items-center justify-between gap-x-3 border-b border-line bg-paper px-4 py-1.5 sm:mx-0 sm:px-0 [@media(min-height:40rem)]:sticky [@media(min-height:40rem)]:top-0 [@media(min-height:40rem)]:z-10">
        <div>
          <h1 className="font-serif text-sm leading-tight font-semibold sm:text-lg">{title}</h1>
          {isSitting && <SavedWord sitting={sitting} />}
        </div>
        {isSitting && clock && (
          <div className="ml-auto flex flex-wrap items-center justify-end gap-x-1 sm:gap-x-4">
            <MockClock
              clock={clock}
              startedAt={startedAt}
              deadlineAt={deadlineAt}
              deeds={{ look: mock.look, onOver: () => mock.close('clock') }}
            />
            <KeysDialog />
            <a href="/mock" className="link inline-flex min-h-touch items-center text-xs">
              Leave
            </a>
          </div>
        )}
      </header>
      <div className="space-y-3 not-has-[p]:-mb-5">
        <Notice text={isSitting ? notice : null} />
        <CutOffNote sitting={isSitting ? sitting : { queue: [], misses: 0 }} />
      </div>
      {phase.name === 'loading' && <LoadingQuestion />}
      {isSitting ? (
        <MockSheet mock={mock} headingRef={heading} />
      ) : (
        <MockMessage key={phase.name} sitting={sitting} reportHref={`/mock/${id}/report`} onRetry={mock.retry} />
      )}
    </div>
  );
}
