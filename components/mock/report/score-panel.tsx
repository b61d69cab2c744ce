import { Disclosure } from '@/components/ui/disclosure';
import type { MockReport } from '@/domain/exam/report';
import { ScoreScale } from './score-scale';

/** The score with its interval, what it means, and how it is reckoned. */
export function ScorePanel({ report: { score, totals } }: { report: MockReport }) {
  const { scaled, low, high, passMark, passed, right, of, method } = score;
  return (
    <section aria-labelledby="score-heading" className="grid gap-x-14 gap-y-6 lg:grid-cols-2">
      <div className="space-y-4">
        <h2 id="score-heading" className="label">
          Estimated score
        </h2>
        <p className="flex flex-wrap items-baseline gap-x-4">
          <span className="font-serif text-3xl font-semibold tabular-nums">{scaled}</span>
          <span className="text-quiet tabular-nums">
            most likely between {low} and {high}, on a scale from 100 to 1,000
          </span>
        </p>
        <ScoreScale score={score} />
      </div>
      <div className="space-y-3">
        <p className={`font-serif text-xl font-semibold ${passed ? 'text-good' : ''}`}>
          {passed ? 'This would be a pass' : 'This would not be a pass yet'}
        </p>
        <p>{tellStanding(score)}</p>
        <p className="text-quiet">
          {right} of the {of} questions that count were right
          {totals.pilots > 0 && `; the other ${totals.pilots} were pilots, which look the same and do not count`}. The
          pass mark is {passMark}.
        </p>
        <Disclosure summary={<span className="text-sm font-medium">How the score is estimated</span>}>
          <ul className="list-disc space-y-1.5 pl-4 text-sm text-quiet">
            {method.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </section>
  );
}

function tellStanding({ low, high, passMark, passed }: MockReport['score']): string {
  if (low >= passMark) return 'Even the lower end of the estimate is above the pass mark. You are well prepared.';
  if (passed)
    return 'The estimate reaches the pass mark, and its lower end does not: another day could have gone the other way. What needs work below is worth the time.';
  if (high >= passMark)
    return 'The pass mark is within reach: the upper end of the estimate is above it. What needs work below says where to begin.';
  return 'There is some way to go, and now it is known which. What needs work below says where to begin.';
}
