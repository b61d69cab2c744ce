import { AnswerReview } from '@/components/practice/answer-review';
import { RuleLine } from '@/components/practice/around/rule-line';
import { Backing, TodayNote } from '@/components/practice/backing';
import { CaseStory } from '@/components/practice/case-story';
import { describeVerdict } from '@/components/practice/describe-verdict';
import { formatClock } from '@/components/practice/format-clock';
import { NeedsLegend } from '@/components/practice/needs-legend';
import { numberNeeds } from '@/components/practice/number-needs';
import { VerdictIcon } from '@/components/practice/verdict-icon';
import { openingOf } from '@/components/text/opening-of';
import { StemText } from '@/components/text/stem-text';
import { Badge } from '@/components/ui/badge';
import { ChevronDownIcon } from '@/components/ui/icons';
import type { ReportedQuestion } from '@/domain/exam/report';
import { LitNeeds } from './lit-needs';
import { MissNotes } from './miss-notes';
import { verdictNames } from './verdict-names';

/** A question of the exam: what its answer came to, and behind it the key, the own answer and every reason. */
export function ReportedQuestionView({ reported }: { reported: ReportedQuestion }) {
  const { question, position, verdict, task, taskName, spentMs } = reported;
  const isRight = verdict === 'right';
  return (
    <li id={`question-${position}`} data-verdict={isRight ? 'right' : 'missed'}>
      <details className="group">
        <summary className="grid list-none grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 py-3 hover:bg-accent-tint [&::-webkit-details-marker]:hidden">
          <VerdictIcon
            kind={isRight ? 'right' : verdict === 'withdrawn' ? 'known' : 'wrong'}
            className={`mt-0.5 size-5 ${isRight ? 'text-good' : verdict === 'withdrawn' ? 'text-quiet' : 'text-bad'}`}
          />
          <span className="min-w-0 space-y-1">
            <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm font-semibold">
              {position}. {verdictNames[verdict]}
              <Tags reported={reported} />
            </span>
            <span className="line-clamp-2 text-sm text-quiet group-open:hidden print:hidden">
              {openingOf(question.stem)}
            </span>
            <span className="block text-xs text-quiet">
              Task {task} {taskName}, {formatClock(spentMs)}
            </span>
          </span>
          <ChevronDownIcon className="mt-0.5 text-quiet transition-transform group-open:rotate-180 print:hidden" />
        </summary>
        <QuestionSheet reported={reported} />
      </details>
    </li>
  );
}

function Tags({ reported: { scored, seenBefore, inEarlierMock, flagged, changes } }: { reported: ReportedQuestion }) {
  const isChanged = changes.rightToWrong + changes.wrongToRight + changes.wrongToWrong > 0;
  return (
    <>
      {!scored && <Badge tone="accent">Pilot, does not count</Badge>}
      {seenBefore === 'variant' && <Badge>Met before in these words</Badge>}
      {seenBefore === 'item' && <Badge>Rule met before</Badge>}
      {inEarlierMock && <Badge>In an earlier mock</Badge>}
      {flagged && <Badge tone="marker">Flagged</Badge>}
      {isChanged && <Badge>{changes.rightToWrong > 0 ? 'Changed away from right' : 'Changed'}</Badge>}
    </>
  );
}

function QuestionSheet({ reported }: { reported: ReportedQuestion }) {
  const { question, verdict, response, rule, topic, review } = reported;
  if (verdict === 'withdrawn')
    return <p className="pb-6 text-sm">This question can no longer be made as it was, so it counts for nothing.</p>;
  const { needs, marks } = numberNeeds(reported.needs, reported.decisive);
  const given = response ?? { dontKnow: true as const };
  const judged = { ...reported, correct: verdict === 'right' };
  const words = describeVerdict(question, given, judged);
  return (
    <LitNeeds>
      {words !== '' && <p className="text-sm font-semibold">{words}</p>}
      {question.case && <CaseStory shared={question.case} />}
      <StemText stem={question.stem} marks={marks} askId={null} />
      {needs.length > 0 && <NeedsLegend needs={needs} />}
      <AnswerReview question={question} response={given} judged={judged} />
      <RuleLine rule={rule} />
      {review && <MissNotes miss={review} />}
      <div className="max-w-read space-y-5 text-sm">
        <TodayNote today={reported.today} />
        <Backing backed={reported} kind={question.kind} />
        <p className="print:hidden">
          <a className="link inline-block py-1" href={`/topics/${topic.id}`}>
            {topic.title}: read about it
          </a>
        </p>
      </div>
    </LitNeeds>
  );
}
