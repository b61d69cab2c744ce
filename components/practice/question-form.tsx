import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { StemText } from '@/components/text/stem-text';
import type { Confidence } from '@/domain/grading/verdict';
import type { Response } from '@/domain/question/question';
import type { NextQuestion } from '@/domain/session/exchange';
import { ActionBar } from './action-bar';
import { BeforeVerdict } from './before-verdict';
import { dontKnowKey, readChoiceKey, readConfidenceKey } from './choice-keys';
import { ConfidenceButtons } from './confidence-buttons';
import { keepDraft, readDraft } from './draft';
import { findMissing, makeResponse, ResponseInput, toggleChoice } from './response-input';
import { tabStore } from './text-store';
import { useEffort } from './use-effort';
import { useKeys } from './use-keys';

export interface QuestionFormProps {
  asked: NextQuestion;
  /** Stands in the bar instead of the buttons once the answer was given: the question is then locked. */
  delivery: ReactNode;
  isFirst: boolean;
  onSubmit: (response: Response, confidence: Confidence, effortMs: number) => void;
}

/** A question, its options, and how sure the reader is; choosing that sends the answer. */
export function QuestionForm({ asked, delivery, isFirst, onSubmit }: QuestionFormProps) {
  const { question, issued } = asked;
  const [draft] = useState(() => readDraft(tabStore, issued));
  const [chosen, setChosen] = useState<string[]>(() => draft?.choices ?? []);
  const [hint, setHint] = useState<string | null>(null);
  const effort = useEffort(draft?.elapsedMs ?? 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const isLocked = delivery !== null;

  useEffect(() => {
    if (isFirst) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isFirst]);

  useEffect(() => {
    const keep = () => keepDraft(tabStore, { issued, choices: chosen, elapsedMs: effort.elapsedMs() });
    keep();
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [issued, chosen, effort]);

  const choose = useCallback(
    (optionId: string) => {
      setHint(null);
      setChosen((before) => toggleChoice(question, before, optionId));
    },
    [question],
  );
  const submit = (confidence: Confidence) => {
    const missing = findMissing(question, chosen);
    setHint(missing);
    if (missing === null) onSubmit(makeResponse(question, chosen), confidence, effort.elapsedMs());
  };
  const giveUp = () => onSubmit({ dontKnow: true }, 'guess', effort.elapsedMs());

  useKeys((key) => {
    if (isLocked) return false;
    const index = readChoiceKey(key, question.options.length);
    const option = index === null ? undefined : question.options[index];
    const confidence = readConfidenceKey(key);
    if (option) choose(option.id);
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
        <StemText stem={question.stem} marks={[]} askId="ask" />
        <ResponseInput question={question} chosen={chosen} isLocked={isLocked} labelledBy="ask" onChoose={choose} />
        <ActionBar>
          {delivery ?? (
            <ConfidenceButtons
              hint={hint}
              missing={findMissing(question, chosen)}
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
