import { useEffect, useRef } from 'react';
import { StemText } from '@/components/text/stem-text';
import { ActionBar } from './action-bar';
import { AnswerReview } from './answer-review';
import { CaseStory } from './case-story';
import { KeyHint } from './confidence-buttons';
import { NeedsLegend } from './needs-legend';
import { numberNeeds } from './number-needs';
import type { Told } from './practice-state';
import { Provenance } from './provenance';
import { useKeys } from './use-keys';
import { VerdictBanner } from './verdict-banner';

/** A second press of Enter that was meant for the submit must not skip the verdict. */
const deafMs = 350;

export interface VerdictViewProps {
  told: Told;
  onNext: () => void;
  onFinish: () => void;
}

/** What an answer came to, and why. */
export function VerdictView({ told, onNext, onFinish }: VerdictViewProps) {
  const { question } = told.asked;
  const { judged, answer } = told;
  const { needs, marks } = numberNeeds(judged.needs, judged.decisive);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownAt = useRef(0);

  useEffect(() => {
    shownAt.current = performance.now();
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  useKeys((key) => {
    if (key !== 'Enter') return false;
    if (performance.now() - shownAt.current > deafMs) onNext();
    return true;
  });

  const isLast = told.upcoming?.done === true;
  return (
    <section aria-labelledby="verdict-heading" className="rise">
      <div className="verdict-grid">
        <VerdictBanner told={told} headingRef={heading} />
        <div className="space-y-6 [grid-area:stem]">
          {question.case && <CaseStory shared={question.case} />}
          <StemText stem={question.stem} marks={marks} askId="ask" />
        </div>
        {needs.length > 0 && <NeedsLegend needs={needs} />}
        <AnswerReview question={question} response={answer.response} judged={judged} />
        <Provenance judged={judged} kind={question.kind} />
      </div>
      <div className="mt-8">
        <ActionBar>
          <div className="flex items-center justify-between gap-3">
            {isLast ? (
              <span />
            ) : (
              <button type="button" className="action-quiet min-h-12" onClick={onFinish}>
                Finish
              </button>
            )}
            <button type="button" className="action min-w-48" onClick={onNext}>
              {isLast ? 'See the summary' : 'Next question'}
              <KeyHint name="Enter" />
            </button>
          </div>
        </ActionBar>
      </div>
    </section>
  );
}
