import { ChartFigure } from '@/components/chart/chart-figure';
import { ColumnChart } from '@/components/chart/column-chart';
import { DataTable } from '@/components/chart/data-table';
import { formatDate } from '@/components/text/format-day';
import type { DayAhead, MinutesAhead } from '@/domain/progress/minutes-ahead';
import { nameDay } from './name-day';
import { NotYet } from './not-yet';
import { Section } from './section';

/** The minutes that the coming days will take. */
export function MinutesAheadSection({ ahead: { source, days } }: { ahead: MinutesAhead }) {
  const all = days.reduce((sum, { minutes }) => sum + minutes, 0);
  const isNothing = days.every(({ answers }) => Math.round(answers) === 0);
  return (
    <Section id="ahead" title="Minutes ahead">
      {isNothing ? (
        <NotYet>Nothing falls due in the next {days.length} days by what is known today.</NotYet>
      ) : (
        <ChartFigure
          caption={`${source === 'plan' ? 'What your plan gives' : 'What falls due by what is known today, in your own pace, on'} the next ${days.length} days: ${tellMinutes(all)} in all. ${source === 'plan' ? '' : 'Answers still to come will add to it.'}`}
          tableName="The days as a table"
          table={
            <DataTable<DayAhead>
              caption="Minutes and answers on the coming days"
              columns={[
                { name: 'Day', of: ({ date }) => <time dateTime={date}>{tellDay(date, days)}</time> },
                { name: 'Minutes', of: ({ minutes }) => roundUp(minutes), isNumber: true },
                { name: 'Answers', of: ({ answers }) => Math.round(answers), isNumber: true },
              ]}
              rows={days}
              keyOf={({ date }) => date}
            />
          }
        >
          <ColumnChart
            columns={days.map(({ date, minutes }, at) => ({
              id: date,
              value: minutes,
              ...(at % 7 === 0 && { name: at === 0 ? 'Today' : shortDate(date) }),
            }))}
          />
        </ChartFigure>
      )}
    </Section>
  );
}

const tellDay = (date: string, days: readonly DayAhead[]): string =>
  date === days[0]?.date ? 'Today' : `${nameDay(date, 1)}, ${formatDate(date)}`;

const shortDate = (date: string): string => formatDate(date).split(' ').slice(0, 2).join(' ');

/** What takes less than a minute takes some time all the same. */
const roundUp = (minutes: number): number => (minutes > 0 ? Math.max(1, Math.round(minutes)) : 0);

function tellMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  return whole === 0 ? 'less than a minute' : `about ${whole} ${whole === 1 ? 'minute' : 'minutes'}`;
}
