import { formatClock } from '@/components/practice/format-clock';
import type { MockReport, ReportedQuestion } from '@/domain/exam/report';
import { tellMinutes } from '../warnings';
import { verdictNames } from './verdict-names';

const height = 110;
/** Of a bar's place, left free on each side. */
const gap = 0.12;
const percent = (share: number) => `${(100 * share).toFixed(3)}%`;

/** How long each question was on show: bars for the eye, as wide as there is room, the same as a table for everyone. */
export function TimeChart({
  report: { questions, minutes, tookMs },
}: {
  report: Pick<MockReport, 'questions' | 'minutes' | 'tookMs'>;
}) {
  const shareMs = (minutes * 60_000) / questions.length;
  const mostMs = Math.max(shareMs * 1.15, ...questions.map(({ spentMs }) => spentMs));
  const slot = 1 / questions.length;
  const tall = (ms: number) => (height * ms) / mostMs;
  return (
    <section aria-labelledby="time-heading" className="space-y-4">
      <div className="max-w-read space-y-1">
        <h2 id="time-heading" className="font-serif text-xl font-semibold">
          Time by question
        </h2>
        <p className="text-sm text-quiet">
          {tellMinutes(tookMs)} of {minutes}. An even share is {formatClock(shareMs)} a question: the dashed line. Full
          bars were right, outlined ones were not.
        </p>
      </div>
      <svg aria-hidden="true" className="h-[134px] w-full overflow-visible font-sans text-[11px]">
        {questions.map(({ position, spentMs, verdict }) => (
          <rect
            key={position}
            x={percent(slot * (position - 1 + gap))}
            y={height - Math.max(1, tall(spentMs))}
            width={percent(slot * (1 - 2 * gap))}
            height={Math.max(1, tall(spentMs))}
            className={verdict === 'right' ? 'fill-accent stroke-accent' : 'fill-surface stroke-bad'}
          />
        ))}
        <line
          {...{ x1: 0, x2: '100%', y1: height - tall(shareMs), y2: height - tall(shareMs) }}
          className="stroke-ink"
          strokeDasharray="4 3"
        />
        <line {...{ x1: 0, x2: '100%', y1: height + 0.5, y2: height + 0.5 }} className="stroke-edge" />
        {questions
          .filter(({ position }) => position === 1 || position % 10 === 0)
          .map(({ position }) => (
            <text
              key={position}
              x={percent(slot * (position - 0.5))}
              y={height + 16}
              textAnchor="middle"
              className="fill-quiet"
            >
              {position}
            </text>
          ))}
      </svg>
      {/* On paper each question says its own time below. */}
      <details className="text-sm print:hidden">
        <summary className="link inline-flex min-h-11 items-center">The same as a table</summary>
        <TimeTable questions={questions} />
      </details>
    </section>
  );
}

function TimeTable({ questions }: { questions: ReportedQuestion[] }) {
  return (
    <div className="gap-x-10 sm:columns-2 lg:columns-3">
      <table className="w-full">
        <caption className="sr-only">Time on show by question</caption>
        <thead>
          <tr className="border-b border-line text-left text-xs text-quiet">
            <th scope="col" className="py-1.5 font-medium">
              Question
            </th>
            <th scope="col" className="py-1.5 font-medium">
              Answer
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              Time
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {questions.map(({ position, verdict, spentMs }) => (
            <tr key={position}>
              <th scope="row" className="py-1 text-left font-normal tabular-nums">
                {position}
              </th>
              <td className="py-1">{verdictNames[verdict]}</td>
              <td className="py-1 text-right tabular-nums">{formatClock(spentMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
