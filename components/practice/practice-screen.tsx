import { lazy, Suspense } from 'react';
import type { Question } from '@/domain/question/question';
import { useMarks } from './around/use-marks';
import { DeliveryNote } from './delivery-note';
import type { Phase } from './practice-state';
import { QuestionAhead } from './question-ahead';
import { QuestionForm } from './question-form';
import type { Scope } from './scope';
import { SessionSummary } from './session-summary';
import type { Practice } from './use-practice';
import { useVerdictView } from './use-verdict-view';
import { LoadingQuestion, OutOfReach, Trouble } from './waiting';

const SetEnd = lazy(async () => ({ default: (await import('@/components/sets/set-end')).SetEnd }));

export interface PracticeScreenProps {
  practice: Practice;
  scope: Scope;
  /** What is read while the session begins; null where it is not known yet. */
  ahead: Question | null;
  isTimeUp: boolean;
}

/** What a session shows, by its phase. */
export function PracticeScreen({ practice, scope, ahead, isTimeUp }: PracticeScreenProps) {
  const { dispatch, state, undo } = practice;
  const { tally, kept, notice } = state;
  const VerdictView = useVerdictView(state.phase.name === 'told' || state.phase.name === 'sending');
  const phase = VerdictView === null ? holdVerdict(state.phase) : state.phase;
  const asked = findAsked(phase);
  const care = useMarks(asked, (issued) => {
    if (phase.name === 'asking' && phase.asked.issued === issued) dispatch({ type: 'load' });
  });
  const retry = () => dispatch({ type: 'retry' });
  switch (phase.name) {
    case 'loading':
      return ahead === null ? <LoadingQuestion /> : <QuestionAhead question={ahead} />;
    case 'unreachable':
      return <OutOfReach waitMs={phase.waitMs} onRetry={retry} />;
    case 'asking':
    case 'sending':
    case 'unsent':
    case 'refused': {
      if (asked === null) return <Trouble message={phase.name === 'refused' ? phase.message : ''} onRetry={retry} />;
      return (
        <QuestionForm
          key={asked.issued}
          asked={asked}
          isFirst={tally.length + kept.length === 0 && notice === null}
          isTimed={scope.set?.minutes !== undefined}
          care={care}
          onUndo={undo}
          onSubmit={practice.submit}
          delivery={
            phase.name === 'asking' ? null : <DeliveryNote phase={phase} onRetry={retry} onDiscard={practice.discard} />
          }
        />
      );
    }
    case 'told':
      if (VerdictView === null) return <LoadingQuestion />;
      return (
        <VerdictView
          key={phase.told.answer.id}
          told={phase.told}
          care={care}
          onUndo={undo}
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

/** While what shows a verdict is on its way, the question stays, as it does while the answer is. */
function holdVerdict(phase: Phase): Phase {
  return phase.name === 'told' ? { name: 'sending', given: phase.told, tries: 0 } : phase;
}

/** The question on show, or null. */
export function findAsked(phase: Phase) {
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
