import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { StemText } from '@/components/text/stem-text';
import type { Confidence } from '@/domain/grading/verdict';
import type { Response } from '@/domain/question/question';
import type { NextQuestion } from '@/domain/session/exchange';
import { ActionBar } from './action-bar';
import { type Attempt, findMissing, fitAttempt, makeResponse } from './attempt';
import { BeforeVerdict } from './before-verdict';
import { CaseStory } from './case-story';
import { dontKnowKey, readConfidenceKey } from './choice-keys';
import { ConfidenceButtons } from './confidence-buttons';
import { keepDraft, readDraft } from './draft';
import { pressChoiceKey } from './press-choice-key';
import { ResponseInput } from './response-input';
import { tabStore } from './text-store';
import { TwistNote } from './twist-note';
import { useEffort } from './use-effort';
import { useKeys } from './use-keys';

export interface QuestionFormProps {
  asked: NextQuestion;
  /** Stands in the bar instead of the buttons once the answer was given: the question is then locked. */
  delivery: ReactNode;
  isFirst: boolean;
  onSubmit: (response: Response, confidence: Confidence, effortMs: number) => void;
}

/** A question, how it is answered, and how sure the reader is; choosing that sends the answer. */
export function QuestionForm({ asked, delivery, isFirst, onSubmit }: QuestionFormProps) {
  const { question, issued } = asked;
  const [draft] = useState(() => readDraft(tabStore, issued));
  const [attempt, setAttempt] = useState(() => fitAttempt(question, draft?.attempt));
  const [hint, setHint] = useState<string | null>(null);
  const effort = useEffort(draft?.elapsedMs ?? 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLocked = delivery !== null;
  const isTyped = question.kind === 'recall';

  useEffect(() => {
    if (isFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isFirst]);

  useEffect(() => {
    const keep = () => keepDraft(tabStore, { issued, attempt, elapsedMs: effort.elapsedMs() });
    keep();
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [issued, attempt, effort]);

  const change = useCallback((next: Attempt) => {
    setHint(null);
    setAttempt(next);
  }, []);
  const submit = (confidence: Confidence) => {
    if (isLocked) return;
    const missing = findMissing(question, attempt);
    setHint(missing);
    if (missing === null) onSubmit(makeResponse(question, attempt), confidence, effort.elapsedMs());
  };
  const giveUp = () => onSubmit({ dontKnow: true }, 'guess', effort.elapsedMs());

  useKeys((key) => {
    // A letter belongs to the text that is to be typed.
    if (isLocked || (isTyped && key !== 'Enter')) return false;
    const pressed = pressChoiceKey(question, attempt, key);
    const confidence = readConfidenceKey(key);
    if (pressed) change(pressed);
    else if (confidence) submit(confidence);
    else if (key.toUpperCase() === dontKnowKey) giveUp();
    else return false;
    return true;
  });

  return (
    <section aria-labelledby="question-heading" className="read-grid">
      <div className="space-y-7">
        <h2 ref={heading} id="question-heading" tabIndex={-1} className="sr-only">
          Question
        </h2>
        {question.case && <CaseStory key={issued} shared={question.case} />}
        <TwistNote question={question} />
        <StemText stem={question.stem} marks={[]} askId="ask" />
        <ResponseInput
          question={question}
          attempt={attempt}
          isLocked={isLocked}
          labelledBy="ask"
          onChange={change}
          onEnter={() => submit('fairly')}
        />
        <ActionBar>
          {delivery ?? (
            <ConfidenceButtons
              hint={hint}
              missing={findMissing(question, attempt)}
              showsKeys={!isTyped}
              onSubmit={submit}
              onGiveUp={giveUp}
            />
          )}
        </ActionBar>
      </div>
      <BeforeVerdict />
    </section>
  );
}
