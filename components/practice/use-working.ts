import { useCallback, useEffect, useState } from 'react';
import type { NextQuestion } from '@/domain/session/exchange';
import { type Attempt, fitAttempt } from './attempt';
import { keepDraft, readDraft } from './draft';
import type { Stopwatch } from './stopwatch';
import { fitStruck, type Marked, standWith, toggleStruck } from './struck-options';
import { tabStore } from './text-store';
import { useEffort } from './use-effort';

export interface Working extends Marked {
  /** Options that hide until they are asked for were asked for. */
  isOpen: boolean;
  effort: Stopwatch;
  change(attempt: Attempt): void;
  strike(optionId: string): void;
  open(): void;
}

/** A question being worked on: what is chosen and struck out, and the time it takes. A reload loses none of it. */
export function useWorking({ question, issued }: NextQuestion, isPaused: boolean): Working {
  const [draft] = useState(() => readDraft(tabStore, issued));
  const [isOpen, setIsOpen] = useState(draft?.isOpen ?? false);
  const [marked, setMarked] = useState<Marked>(() => {
    const attempt = fitAttempt(question, draft?.attempt);
    return { attempt, struck: fitStruck(question, attempt, draft?.struck) };
  });
  const effort = useEffort(draft?.elapsedMs ?? 0, isPaused);

  useEffect(() => {
    const keep = () => keepDraft(tabStore, { issued, ...marked, isOpen, elapsedMs: effort.elapsedMs() });
    keep();
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [issued, marked, isOpen, effort]);

  const change = useCallback((attempt: Attempt) => setMarked(({ struck }) => standWith(attempt, struck)), []);
  const strike = useCallback((id: string) => setMarked((now) => toggleStruck(question, now, id)), [question]);
  const open = useCallback(() => setIsOpen(true), []);
  return { ...marked, isOpen, effort, change, strike, open };
}
