import { AnswerReview } from '@/components/practice/answer-review';
import { CaseStory } from '@/components/practice/case-story';
import { describeVerdict } from '@/components/practice/describe-verdict';
import { NeedsLegend } from '@/components/practice/needs-legend';
import { numberNeeds } from '@/components/practice/number-needs';
import type { Told } from '@/components/practice/practice-state';
import { Provenance } from '@/components/practice/provenance';
import { VerdictIcon } from '@/components/practice/verdict-icon';
import { openingOf } from '@/components/text/opening-of';
import { StemText } from '@/components/text/stem-text';
import { ChevronDownIcon } from '@/components/ui/icons';

export interface ReviewRowProps {
  told: Told;
  number: number;
  isOpen: boolean;
  onToggle: () => void;
}

/** One answer of a set: right or not, and behind it the verdict in full. One row is open at a time. */
export function ReviewRow({ told, number, isOpen, onToggle }: ReviewRowProps) {
  const { judged, asked } = told;
  const name = judged.correct ? 'Right' : 'dontKnow' in told.answer.response ? 'Not known' : 'Not right';
  return (
    <li>
      <h4>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={onToggle}
          className="grid w-full grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 py-3 text-left hover:bg-accent-tint"
        >
          <VerdictIcon
            kind={judged.correct ? 'right' : 'wrong'}
            className={`mt-0.5 size-5 ${judged.correct ? 'text-good' : 'text-bad'}`}
          />
          <span className="min-w-0">
            <span className="block text-sm font-semibold">
              {number}. {name}
              <span className="font-normal text-quiet">, {asked.topic.title}</span>
            </span>
            <span className="line-clamp-2 text-sm text-quiet">{openingOf(asked.question.stem)}</span>
          </span>
          <ChevronDownIcon className={`mt-0.5 text-quiet transition-transform ${isOpen ? 'rotate-180' : ''}`} />
        </button>
      </h4>
      {isOpen && <VerdictSheet told={told} />}
    </li>
  );
}

function VerdictSheet({ told: { judged, asked, answer } }: { told: Told }) {
  const { question } = asked;
  const { needs, marks } = numberNeeds(judged.needs, judged.decisive);
  const words = describeVerdict(question, answer.response, judged);
  return (
    <div className="space-y-6 pt-2 pb-8">
      {words !== '' && <p className="text-sm font-semibold">{words}</p>}
      {question.case && <CaseStory shared={question.case} />}
      <StemText stem={question.stem} marks={marks} askId={null} />
      {needs.length > 0 && <NeedsLegend needs={needs} />}
      <AnswerReview question={question} response={answer.response} judged={judged} />
      <Provenance judged={judged} kind={question.kind} />
    </div>
  );
}
