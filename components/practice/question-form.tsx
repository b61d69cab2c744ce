import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { usePreferences } from '@/components/settings/preferences';
import { StemText } from '@/components/text/stem-text';
import { useFocusAfter } from '@/components/ui/use-focus-after';
import type { Confidence } from '@/domain/grading/verdict';
import type { Response } from '@/domain/question/question';
import type { NextQuestion } from '@/domain/session/exchange';
import { ActionBar } from './action-bar';
import type { MarksInHand } from './around/use-marks';
import { type Attempt, findMissing, makeResponse } from './attempt';
import { BeforeVerdict } from './before-verdict';
import { CaseStory } from './case-story';
import { Clock } from './clock';
import { ConfidenceButtons } from './confidence-buttons';
import { CoveredOptions } from './covered-options';
import { PauseScreen } from './pause-screen';
import { questionKeys } from './question-keys';
import { QuestionTools } from './question-tools';
import { ResponseInput } from './response-input';
import { TwistNote } from './twist-note';
import { useFocusOnUncover } from './use-focus-on-uncover';
import { usePause } from './use-pause';
import { useWorking } from './use-working';

export interface QuestionFormProps {
  asked: NextQuestion;
  /** Stands in the bar instead of the buttons once the answer was given: the question is then locked. */
  delivery: ReactNode;
  isFirst: boolean;
  /** A run against a clock that a pause does not stop. */
  isTimed: boolean;
  care: MarksInHand;
  /** Takes the last answer back; null where there is none. */
  onUndo: (() => void) | null;
  onSubmit: (response: Response, confidence: Confidence, effortMs: number) => void;
}

/** A question, how it is answered, and how sure the reader is; choosing that sends the answer. */
export function QuestionForm({ asked, delivery, isFirst, isTimed, care, onUndo, onSubmit }: QuestionFormProps) {
  const { question } = asked;
  const isLocked = delivery !== null;
  const { answersFirst, showsClock } = usePreferences();
  const { isPaused, pause, goOn } = usePause(!isLocked);
  const working = useWorking(asked, isPaused);
  const { attempt, effort } = working;
  const [hint, setHint] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  const isCovered = answersFirst && !working.isOpen && !isLocked && question.kind !== 'recall';
  useFocusOnUncover(isCovered, section);
  useFocusAfter(isPaused, heading);

  useEffect(() => {
    if (isFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isFirst]);

  const change = (next: Attempt) => {
    setHint(null);
    working.change(next);
  };
  const submit = (confidence: Confidence) => {
    if (isLocked) return;
    const missing = findMissing(question, attempt);
    setHint(missing);
    if (missing === null) onSubmit(makeResponse(question, attempt), confidence, effort.elapsedMs());
  };
  const giveUp = () => onSubmit({ dontKnow: true }, 'guess', effort.elapsedMs());
  const isAnswerable = !isLocked && !isPaused && !isCovered;
  useKeyActions(
    isAnswerable ? questionKeys(question, attempt, { change, strike: working.strike, submit, giveUp }) : {},
  );

  return (
    <>
      {isPaused && <PauseScreen isTimed={isTimed} onGoOn={goOn} />}
      <section ref={section} aria-labelledby="question-heading" hidden={isPaused} className="read-grid">
        <div className="space-y-7">
          <h2 ref={heading} id="question-heading" tabIndex={-1} className="sr-only">
            Question
          </h2>
          {question.case && <CaseStory key={asked.issued} shared={question.case} />}
          <TwistNote question={question} />
          <StemText stem={question.stem} marks={[]} askId="ask" />
          {isCovered ? (
            <CoveredOptions count={question.options.length} />
          ) : (
            <ResponseInput
              question={question}
              attempt={attempt}
              struck={working.struck}
              isLocked={isLocked}
              labelledBy="ask"
              onChange={change}
              onStrike={working.strike}
              onEnter={() => submit('fairly')}
            />
          )}
          <ActionBar>
            {delivery ?? (
              <ConfidenceButtons
                hint={hint}
                missing={findMissing(question, attempt)}
                showsKeys={question.kind !== 'recall'}
                onShowOptions={isCovered ? working.open : null}
                tools={
                  !isPaused && (
                    <QuestionTools care={care} onPause={pause} onUndo={onUndo}>
                      {showsClock && <Clock effort={effort} />}
                    </QuestionTools>
                  )
                }
                onSubmit={submit}
                onGiveUp={giveUp}
              />
            )}
          </ActionBar>
        </div>
        <BeforeVerdict />
      </section>
    </>
  );
}
