'use client';

import { useEffect } from 'react';
import { KeysDialog } from '@/components/keys/keys-dialog';
import { OfflineLine } from '@/components/offline/offline-line';
import { OfflineNotes } from '@/components/offline/offline-notes';
import { RunClock } from '@/components/sets/run-clock';
import { RunTrack } from '@/components/sets/run-track';
import { useRunClock } from '@/components/sets/use-run-clock';
import { CodeColours } from '@/components/text/code-colours';
import type { ShownFirst } from '@/domain/session/exchange';
import { saveMarks } from './around/around-client';
import { sendNotes } from './around/note-outbox';
import { Notice } from './notice';
import { findAsked, PracticeScreen } from './practice-screen';
import type { Scope } from './scope';
import { SessionTrack } from './session-track';
import { lastingStore } from './text-store';
import { usePractice } from './use-practice';

export interface PracticeIslandProps {
  scope: Scope;
  /** Whether the server has met this browser before. */
  isKnown: boolean;
  /** The question that a visitor will be asked, to be read while it is asked for. */
  first?: ShownFirst | null;
}

/** What this tab answered before is known in the browser only, and the page begins as the server made it. */
const nothingYet: [] = [];

/** A session of practice: in one topic, in a mix of all, or through a set. */
export function PracticeIsland({ scope, isKnown, first = null }: PracticeIslandProps) {
  const practice = usePractice(scope, { isKnown, first: first?.name });
  const { phase, notice, tally } = practice.state;
  const timeLeft = useRunClock(scope, practice.state, practice.dispatch);
  const finish = () => practice.dispatch({ type: 'finish' });
  const asked = findAsked(phase);
  const ahead = phase.name === 'loading' && phase.isEntry ? (first?.asked ?? null) : null;
  useEffect(() => void sendNotes(lastingStore, saveMarks), []);
  const upcoming = phase.name === 'told' ? phase.told.upcoming : null;
  return (
    // At least as high as the window: what stands below comes into view by scrolling alone, and never moves while a question loads.
    <div className="flex min-h-dvh flex-col gap-5 [@media(scripting:none)]:hidden">
      <div className={`flex min-h-11 items-center gap-x-4 ${phase.name === 'finished' ? 'hidden' : ''}`}>
        <div className="min-w-0 flex-1">
          {asked?.run && (
            <RunTrack
              run={asked.run}
              isAnswered={phase.name === 'told'}
              topic={asked.topic.title}
              {...(phase.name === 'asking' && { onFinish: finish })}
            />
          )}
          {ahead && <SessionTrack asked={ahead} left={ahead} tally={nothingYet} />}
          {asked && !asked.run && <SessionTrack asked={asked} left={upcoming ?? asked} tally={tally} />}
        </div>
        {asked && timeLeft !== null && <RunClock left={timeLeft} minutes={scope.set?.minutes ?? 0} />}
        {phase.name !== 'finished' && <KeysDialog />}
      </div>
      <OfflineNotes />
      <Notice text={notice} />
      <CodeColours topic={(asked ?? ahead)?.topic.id ?? ''}>
        <PracticeScreen practice={practice} scope={scope} ahead={ahead?.question ?? null} isTimeUp={timeLeft === 0} />
      </CodeColours>
      <div className="mt-auto">{phase.name !== 'loading' && <OfflineLine isSending={phase.name === 'sending'} />}</div>
    </div>
  );
}
