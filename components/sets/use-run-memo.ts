import { useEffect } from 'react';
import type { Phase, PracticeState } from '@/components/practice/practice-state';
import type { Scope } from '@/components/practice/scope';
import { tabStore } from '@/components/practice/text-store';
import type { RunState } from '@/domain/session/exchange';
import { noteRun } from './run-memo';

/** Keeps the run of a set over a reload: when it began, and the answers whose verdicts wait. */
export function useRunMemo({ name }: Scope, { phase, kept }: PracticeState): void {
  const since = runOf(phase)?.since;
  useEffect(() => {
    if (since !== undefined) noteRun(tabStore, { scope: name, since, kept }, Date.now());
  }, [name, since, kept]);
}

/** The run that a session is in, as it was told last; undefined where it is in none. */
export function runOf(phase: Phase): RunState | undefined {
  switch (phase.name) {
    case 'asking':
      return phase.asked.run;
    case 'sending':
    case 'unsent':
      return phase.given.asked.run;
    case 'refused':
      return phase.given?.asked.run;
    case 'told':
      return phase.told.asked.run;
    case 'finished':
      return phase.left?.run;
    default:
      return undefined;
  }
}
