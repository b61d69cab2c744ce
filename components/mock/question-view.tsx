import type { RefObject } from 'react';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { type Attempt, beginAttempt, findMissing, makeResponse } from '@/components/practice/attempt';
import { CaseStory } from '@/components/practice/case-story';
import { ResponseInput } from '@/components/practice/response-input';
import { standWith, toggleStruck } from '@/components/practice/struck-options';
import { StemText } from '@/components/text/stem-text';
import { Badge } from '@/components/ui/badge';
import { FlagIcon } from '@/components/ui/icons';
import { mockKeys } from './mock-keys';
import { answerStateOf, type Entry, isEmpty } from './sheet';
import type { MockInHand } from './use-mock';

export interface QuestionViewProps {
  mock: MockInHand;
  entry: Entry;
  headingRef: RefObject<HTMLHeadingElement | null>;
  onNext: () => void;
  onPrevious: () => void;
}

/** The question on show and its answer. Nothing here tells whether it is right. */
export function QuestionView({ mock, entry, headingRef, onNext, onPrevious }: QuestionViewProps) {
  const { question, position, response, struck, flagged } = entry;
  const attempt = response ?? beginAttempt(question);
  const put = (next: Attempt, left: readonly string[]) => {
    const made = makeResponse(question, next);
    mock.answer('dontKnow' in made || isEmpty(made) ? null : made, left);
  };
  const change = (next: Attempt) => put(next, standWith(next, struck).struck);
  const strike = (id: string) => {
    const marked = toggleStruck(question, { attempt, struck }, id);
    put(marked.attempt, marked.struck);
  };
  const deeds = { change, strike, flag: mock.flag, next: onNext, previous: onPrevious, review: mock.review };
  useKeyActions(mockKeys(question, attempt, deeds));
  const isIncomplete = answerStateOf(entry) === 'incomplete';
  return (
    <section aria-labelledby="question-heading" className="space-y-6">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1">
        <h2 ref={headingRef} id="question-heading" tabIndex={-1} className="text-sm font-semibold">
          Question {position} <span className="font-normal text-quiet">of {mock.sitting.entries.length}</span>
          {flagged && <span className="sr-only">, flagged</span>}
        </h2>
        {flagged && (
          <span aria-hidden="true">
            <Badge tone="marker">
              <FlagIcon className="size-3.5" />
              Flagged
            </Badge>
          </span>
        )}
      </div>
      {question.case && <CaseStory key={`case ${position}`} shared={question.case} />}
      <StemText stem={question.stem} marks={[]} askId="ask" />
      <ResponseInput
        key={`answer ${position}`}
        question={question}
        attempt={attempt}
        struck={struck}
        isLocked={false}
        labelledBy="ask"
        onChange={change}
        onStrike={strike}
        onEnter={onNext}
      />
      <p className="min-h-6 text-sm text-quiet">{isIncomplete && tellMissing(question, attempt)}</p>
    </section>
  );
}

/** What a part of an answer lacks; in an exam there is no way to say that one does not know. */
function tellMissing(question: Entry['question'], attempt: Attempt): string {
  return (findMissing(question, attempt) ?? '').replace(', or say that you don’t know', '');
}
