import { LitNeeds } from '@/components/mock/report/lit-needs';
import { AnswerReview } from '@/components/practice/answer-review';
import { RuleLine } from '@/components/practice/around/rule-line';
import { CaseStory } from '@/components/practice/case-story';
import { NeedsLegend } from '@/components/practice/needs-legend';
import { numberNeeds } from '@/components/practice/number-needs';
import { StemText } from '@/components/text/stem-text';
import type { ShownQuestion } from '@/domain/session/report-inbox';

/** A reported question as its learner saw it, with the answer that was given and the key that judged it. */
export function ReportedSheet({ shown, hasReporter }: { shown: ShownQuestion; hasReporter: boolean }) {
  const { question, response, judged, rule, others } = shown;
  const { needs, marks } = numberNeeds(judged.needs, judged.decisive);
  return (
    <LitNeeds>
      <p className="text-sm text-quiet">
        {hasReporter ? tellAnswer(shown) : 'Below, “your” means the answer that is asked about.'}{' '}
        {others !== null &&
          `${others.answered} others answered this item, ${Math.round((100 * others.correct) / others.answered)} % of them right.`}
      </p>
      {question.case && <CaseStory shared={question.case} />}
      <StemText stem={question.stem} marks={marks} askId={null} />
      {needs.length > 0 && <NeedsLegend needs={needs} />}
      <AnswerReview question={question} response={response} judged={judged} shares={others?.shares ?? null} />
      <RuleLine rule={rule} />
    </LitNeeds>
  );
}

function tellAnswer({ response, judged }: ShownQuestion): string {
  if ('dontKnow' in response) return 'The reporter answered “I don’t know”.';
  return `The reporter’s answer counted as ${judged.correct ? 'right' : 'wrong'}. Below, “your” means the reporter’s.`;
}
