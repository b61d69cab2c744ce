import { useEffect, useRef } from 'react';
import { ConceptCards } from '@/components/text/concept-cards';
import { StemText } from '@/components/text/stem-text';
import { AnswerReview } from './answer-review';
import { LeechNote } from './around/leech-note';
import { MissReasons } from './around/miss-reasons';
import { NoteEditor } from './around/note-editor';
import { OthersLine } from './around/others-line';
import { Report } from './around/report';
import { RuleLine } from './around/rule-line';
import { useAround } from './around/use-around';
import { useLitNeeds } from './around/use-lit-needs';
import type { MarksInHand } from './around/use-marks';
import { CaseStory } from './case-story';
import { NeedsLegend } from './needs-legend';
import { numberNeeds } from './number-needs';
import type { Told } from './practice-state';
import { Provenance } from './provenance';
import { VerdictBanner } from './verdict-banner';
import { VerdictBar } from './verdict-bar';

export interface VerdictViewProps {
  told: Told;
  care: MarksInHand;
  onUndo: (() => void) | null;
  onNext: () => void;
  onFinish: () => void;
}

const nothing: readonly [] = [];

/** What an answer came to, and why: the verdict, the rule and the stem first; the reasons; then all that surrounds the question. */
export function VerdictView({ told, care, ...deeds }: VerdictViewProps) {
  const { question, issued } = told.asked;
  const { judged, answer } = told;
  const { needs, marks } = numberNeeds(judged.needs, judged.decisive);
  const heading = useRef<HTMLHeadingElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const state = useAround(told, care.learn);
  const around = state.status === 'known' ? state.around : null;
  useLitNeeds(grid);

  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  const isMissed = !judged.correct && !('dontKnow' in answer.response);
  return (
    <section aria-labelledby="verdict-heading" className="rise">
      <ConceptCards concepts={judged.concepts ?? nothing}>
        <div ref={grid} className="verdict-grid mb-8">
          <div className="space-y-5 [grid-area:banner]">
            <VerdictBanner told={told} headingRef={heading} />
            <RuleLine rule={judged.rule} />
            {judged.leech && <LeechNote leech={judged.leech} />}
          </div>
          <div className="space-y-6 [grid-area:stem]">
            {question.case && <CaseStory shared={question.case} />}
            <StemText stem={question.stem} marks={marks} askId="ask" />
          </div>
          {needs.length > 0 && <NeedsLegend needs={needs} />}
          <div className="space-y-6 [grid-area:options]">
            {isMissed && <MissReasons answer={answer.id} told={around?.missReason ?? null} />}
            <div>
              <AnswerReview
                question={question}
                response={answer.response}
                judged={judged}
                shares={around?.others?.shares ?? null}
              />
              <OthersLine state={state} />
            </div>
            <div className="border-t border-line">
              <NoteEditor issued={issued} stored={around?.marks.note ?? null} />
              <Report answer={answer.id} reported={around?.report ?? null} />
            </div>
          </div>
          <Provenance judged={judged} kind={question.kind} />
        </div>
      </ConceptCards>
      <VerdictBar isLast={told.upcoming?.done === true} care={care} {...deeds} />
    </section>
  );
}
