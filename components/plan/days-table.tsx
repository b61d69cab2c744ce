import { formatDate } from '@/components/text/format-day';
import { Disclosure } from '@/components/ui/disclosure';
import type { CourseDay } from '@/domain/session/plan-outlook';

/** Rows of a table that may be read; a plan of two years has more days than that. */
const MOST_ROWS = 120;

/** Every day up to the exam: minutes and items. */
export function DaysTable({ days, examOn }: { days: readonly CourseDay[]; examOn: string }) {
  const shown = days.slice(0, MOST_ROWS);
  return (
    <Disclosure summary={days.length === 1 ? 'The day as a table' : `All ${days.length} days as a table`}>
      <table className="w-full max-w-lg text-sm">
        <caption className="sr-only">Minutes and rules on each day up to {formatDate(examOn)}</caption>
        <thead>
          <tr className="border-b border-line text-quiet">
            <th scope="col" className="py-2 text-left font-medium">
              Day
            </th>
            {['Minutes', 'Repeat', 'New'].map((name) => (
              <th key={name} scope="col" className="py-2 pl-3 text-right font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {shown.map(({ date, budget, minutes, reviews, fresh }, at) => (
            <tr key={date}>
              <th scope="row" className="py-2 pr-2 text-left font-normal">
                <time dateTime={date}>{at === 0 ? 'Today' : nameDate(date)}</time>
                {budget === 0 && <span className="text-quiet"> (off)</span>}
              </th>
              {[minutes, reviews, fresh].map((figure, column) => (
                <td key={['minutes', 'repeat', 'new'][column]} className="py-2 pl-3 text-right tabular-nums">
                  {Math.round(figure)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {days.length > shown.length && (
        <p className="pt-3 text-sm text-quiet">The {days.length - shown.length} days after these are much alike.</p>
      )}
    </Disclosure>
  );
}

function nameDate(date: string): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
  return `${weekday.format(Date.parse(`${date}T00:00:00Z`))} ${formatDate(date)}`;
}
