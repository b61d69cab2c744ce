'use client';

import { OfflineLine } from '@/components/offline/offline-line';
import { OfflineNotes } from '@/components/offline/offline-notes';
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

export interface PracticeIslandProps {
  scope: Scope;
  /** Whether the server has met this browser before. */
  isKnown: boolean;
}

/** A session of practice: in one topic, in a mix of all, or through a set. */
export function PracticeIsland({ scope, isKnown }: PracticeIslandProps) {
  const practice = usePractice(scope, isKnown);
  const { phase, notice, tally } = practice.state;
  const asked = findAsked(phase);
  const upcoming = phase.name === 'told' ? phase.told.upcoming : null;
  return (
    <div className="space-y-5 [@media(scripting:none)]:hidden">
      <div className="flex min-h-11 items-center gap-x-4 empty:hidden">
        <div className="flex-1">{asked && <SessionTrack asked={asked} left={upcoming ?? asked} tally={tally} />}</div>
        {phase.name !== 'finished' && <KeysDialog />}
      </div>
      <OfflineNotes />
      <Notice text={notice} />
      <CodeColours topic={asked?.topic.id ?? ''}>
        <Screen practice={practice} />
      </CodeColours>
      <OfflineLine />
    </div>
  );
}

function Screen({ practice }: { practice: Practice }) {
  const { dispatch, state } = practice;
  const { phase, tally } = state;
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
          isFirst={tally.length === 0}
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
      return <SessionSummary left={phase.left} tally={tally} onRestart={() => dispatch({ type: 'restart' })} />;
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
