import { ChartFigure } from '@/components/chart/chart-figure';
import { DataTable } from '@/components/chart/data-table';
import { ShareBar } from '@/components/chart/share-bar';
import type { FormTime } from '@/domain/progress/answer-times';
import { NotYet } from './not-yet';
import { Section } from './section';

const NAMES: Record<FormTime['form'], string> = {
  single: 'Single choice',
  multiple: 'Multiple response',
  ordering: 'Ordering',
  matching: 'Matching',
  recall: 'Typed from memory',
  reverse: 'What rules it out',
  pair: 'One need changed',
};

/** The time that the exam leaves for a question: 130 minutes for 65. */
const EXAM_SECONDS = 120;

/** How long answers of each form took. */
export function TimeByForm({ times }: { times: FormTime[] }) {
  const most = Math.max(1, ...times.map(({ medianMs }) => medianMs));
  return (
    <Section id="times" title="Time by form">
      {times.length === 0 ? (
        <NotYet>The form of an answer is kept from now on: after the next one its time stands here.</NotYet>
      ) : (
        <ChartFigure
          caption={`The median time of an answer by form of question, in seconds. The exam leaves ${EXAM_SECONDS} seconds for a question.`}
          table={
            <DataTable<FormTime>
              caption="Median seconds of an answer by form of question"
              columns={[
                { name: 'Form', of: ({ form }) => NAMES[form] },
                { name: 'Answers', of: ({ answers }) => answers, isNumber: true },
                { name: 'All', of: ({ medianMs }) => seconds(medianMs), isNumber: true },
                { name: 'Right', of: ({ medianRightMs }) => seconds(medianRightMs), isNumber: true },
                { name: 'Wrong', of: ({ medianWrongMs }) => seconds(medianWrongMs), isNumber: true },
              ]}
              rows={times}
              keyOf={({ form }) => form}
            />
          }
        >
          <ul className="max-w-md space-y-2.5 text-sm">
            {times.map(({ form, medianMs }) => (
              <li key={form} className="grid grid-cols-[9.5rem_minmax(0,1fr)_2.5rem] items-center gap-3">
                <span>{NAMES[form]}</span>
                <ShareBar share={medianMs / most} />
                <span className="text-right tabular-nums">{seconds(medianMs)}</span>
              </li>
            ))}
          </ul>
        </ChartFigure>
      )}
    </Section>
  );
}

const seconds = (ms: number | null): string => (ms === null ? '–' : String(Math.round(ms / 1000)));
