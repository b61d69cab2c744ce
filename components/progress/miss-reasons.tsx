import { ShareBar } from '@/components/chart/share-bar';
import type { Insights } from '@/domain/progress/insights';
import { NotYet } from './not-yet';
import { Section } from './section';

const rows = [
  { reason: 'clue', says: 'Missed the clue', advice: 'Read the stem for its conditions before the options.' },
  { reason: 'rule', says: 'Saw the clue, took the wrong rule', advice: 'Read the topic’s decision table once more.' },
  { reason: 'option', says: 'Did not know the option', advice: 'Look up the names in the glossary.' },
  { reason: 'slip', says: 'A slip', advice: 'Take a breath before you submit.' },
] as const;

/** Why answers of the last 30 days were wrong, in the learner's own view, with what helps against the most frequent reason. */
export function MissReasons({ missReasons }: Pick<Insights, 'missReasons'>) {
  const told = rows.map((row) => ({ ...row, count: missReasons[row.reason] }));
  const most = Math.max(...told.map(({ count }) => count));
  const first = told.find(({ count }) => count === most);
  return (
    <Section id="misses" title="Why answers were wrong">
      {most === 0 ? (
        <NotYet>
          After a wrong answer you can say why it was wrong: the clue, the rule, the option or a slip. What you said in
          the last 30 days is counted here; so far that is nothing.
        </NotYet>
      ) : (
        <table className="w-full max-w-read text-sm">
          <caption className="pb-1 text-left text-quiet">
            By your own word, in the last 30 days. {first?.advice}
          </caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Why</th>
              <th scope="col">Answers</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ reason, says, count }) => (
              <tr key={reason}>
                <th scope="row" className="w-1/2 py-1.5 text-left font-normal">
                  {says}
                </th>
                <td className="py-1.5">
                  <span className="grid grid-cols-[minmax(0,1fr)_2rem] items-center gap-3">
                    <ShareBar share={count / most} />
                    <span className="text-right tabular-nums">{count}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
