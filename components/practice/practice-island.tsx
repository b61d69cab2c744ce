'use client';

import { lazy, Suspense } from 'react';
import { OfflineLine } from '@/components/offline/offline-line';
import { OfflineNotes } from '@/components/offline/offline-notes';
import { RunClock } from '@/components/sets/run-clock';
import { RunTrack } from '@/components/sets/run-track';
import { useRunClock } from '@/components/sets/use-run-clock';
import { CodeColours } from '@/components/text/code-colours';
import { DeliveryNote } from './delivery-note';
import { KeysDialog } from './keys-dialog';
import { Notice } from './notice';
import type { Phase } from './practice-state';
import { QuestionForm } from './question-form';
import type { Scope } from './scope';
import { SessionSummary } from './session-summary';
import { SessionTrack } from './session-track';
import { type Practice, usePractice } from './use-practice';
import { VerdictView } from './verdict-view';
import { LoadingQuestion, Trouble } from './waiting';

const SetEnd = lazy(async () => ({ default: (await import('@/components/sets/set-end')).SetEnd }));

export interface PracticeIslandProps {
  scope: Scope;
  /** Whether the server has met this browser before. */
  isKnown: boolean;
}

/** A session of practice: in one topic, in a mix of all, or through a set. */
export function PracticeIsland({ scope, isKnown }: PracticeIslandProps) {
  const practice = usePractice(scope, isKnown);
  const { phase, notice, tally } = practice.state;
  const timeLeft = useRunClock(scope, practice.state, practice.dispatch);
  const finish = () => practice.dispatch({ type: 'finish' });
  const asked = findAsked(phase);
  const upcoming = phase.name === 'told' ? phase.told.upcoming : null;
  return (
    <div className="space-y-5 [@media(scripting:none)]:hidden">
      <div className="flex min-h-11 items-center gap-x-4 empty:hidden">
        <div className="flex-1">
          {asked?.run && (
            <RunTrack
              run={asked.run}
              topic={asked.topic.title}
              {...(phase.name === 'asking' && { onFinish: finish })}
            />
          )}
          {asked && !asked.run && <SessionTrack asked={asked} left={upcoming ?? asked} tally={tally} />}
        </div>
        {asked && timeLeft !== null && <RunClock left={timeLeft} minutes={scope.set?.minutes ?? 0} />}
        {phase.name !== 'finished' && <KeysDialog />}
      </div>
      <OfflineNotes />
      <Notice text={notice} />
      <CodeColours topic={asked?.topic.id ?? ''}>
        <Screen practice={practice} scope={scope} isTimeUp={timeLeft === 0} />
      </CodeColours>
      <OfflineLine />
    </div>
  );
}

function Screen({ practice, scope, isTimeUp }: { practice: Practice; scope: Scope; isTimeUp: boolean }) {
  const { dispatch, state } = practice;
  const { phase, tally, kept } = state;
  const retry = () => dispatch({ type: 'retry' });
  switch (phase.name) {
    case 'loading':
      return <LoadingQuestion />;
    case 'unreachable':
      return <Trouble message="The server cannot be reached. Trying again by itself." onRetry={retry} />;
    case 'asking':
    case 'sending':
    case 'unsent':
    case 'refused': {
      const asked = findAsked(phase);
      if (asked === null) return <Trouble message={phase.name === 'refused' ? phase.message : ''} onRetry={retry} />;
      return (
        <QuestionForm
          key={asked.issued}
          asked={asked}
          isFirst={tally.length + kept.length === 0}
          onSubmit={practice.submit}
          delivery={
            phase.name === 'asking' ? null : <DeliveryNote phase={phase} onRetry={retry} onDiscard={practice.discard} />
          }
        />
      );
    }
    case 'told':
      return (
        <VerdictView
          key={phase.told.answer.id}
          told={phase.told}
          onNext={() => dispatch({ type: 'goOn' })}
          onFinish={() => dispatch({ type: 'finish' })}
        />
      );
    case 'finished':
      if (scope.run !== undefined) {
        return (
          <Suspense fallback={<LoadingQuestion />}>
            <SetEnd
              scope={scope}
              left={phase.left}
              isTimeUp={isTimeUp}
              tally={tally}
              kept={kept}
              onRestart={practice.restart}
            />
          </Suspense>
        );
      }
      return <SessionSummary left={phase.left} tally={tally} onRestart={practice.restart} />;
  }
}

function findAsked(phase: Phase) {
  switch (phase.name) {
    case 'asking':
      return phase.asked;
    case 'sending':
    case 'unsent':
      return phase.given.asked;
    case 'refused':
      return phase.given?.asked ?? null;
    case 'told':
      return phase.told.asked;
    default:
      return null;
  }
}
