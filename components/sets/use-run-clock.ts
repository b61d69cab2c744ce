import { type Dispatch, useEffect, useState } from 'react';
import type { PracticeEvent, PracticeState } from '@/components/practice/practice-state';
import type { Scope } from '@/components/practice/scope';
import { tabStore } from '@/components/practice/text-store';
import { readRun } from './run-memo';
import { runOf } from './use-run-memo';

const MINUTE = 60_000;

/**
 * What is left of a timed run, in ms; null where it is not timed. When it is over the run ends: at once while a question is open, and after the verdict
 * on show. An answer on its way is waited for, so nothing that was answered is lost.
 */
export function useRunClock(scope: Scope, { phase }: PracticeState, dispatch: Dispatch<PracticeEvent>): number | null {
  const since = runOf(phase)?.since;
  const minutes = scope.set?.minutes;
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  const isFinished = phase.name === 'finished';

  useEffect(() => {
    if (minutes === undefined || since === undefined) return;
    setNow(Date.now());
    setEndsAt((readRun(tabStore, scope.name)?.startedAt ?? Date.now()) + minutes * MINUTE);
  }, [scope.name, minutes, since]);

  useEffect(() => {
    if (endsAt === null || isFinished) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [endsAt, isFinished]);

  const left = endsAt === null ? null : Math.max(0, endsAt - now);
  useEffect(() => {
    if (left === 0 && phase.name === 'asking') dispatch({ type: 'finish' });
  }, [left, phase.name, dispatch]);
  return left;
}
