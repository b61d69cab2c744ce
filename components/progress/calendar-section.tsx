import { ChartFigure } from '@/components/chart/chart-figure';
import { DataTable } from '@/components/chart/data-table';
import { HeatMap } from '@/components/chart/heat-map';
import { count } from '@/components/plan/describe-plan';
import { formatDate } from '@/components/text/format-day';
import type { ActiveDay } from '@/domain/progress/activity';
import { Section } from './section';
import { sumWeeks, type Week } from './sum-weeks';

/** On which days there was practice, over a year. */
export function CalendarSection({ calendar }: { calendar: ActiveDay[] }) {
  const weeks = sumWeeks(calendar);
  const days = calendar.filter(({ answers }) => answers > 0).length;
  const minutes = calendar.reduce((sum, day) => sum + day.minutes, 0);
  const answers = calendar.reduce((sum, day) => sum + day.answers, 0);
  return (
    <Section id="calendar" title="Your days">
      <ChartFigure
        caption={`${count(answers, 'answer')} on ${count(days, 'day')}, about ${count(Math.max(1, Math.round(minutes)), 'minute')} in all. Each square is a day: the larger, the more answers (from 1, 10, 25 and 50 on); a speck is a day off.`}
        tableName="Week by week as a table"
        table={
          <DataTable<Week>
            caption="Practice by week"
            columns={[
              { name: 'Week of', of: ({ monday }) => <time dateTime={monday}>{formatDate(monday)}</time> },
              { name: 'Days', of: (week) => week.days, isNumber: true },
              { name: 'Answers', of: (week) => week.answers, isNumber: true },
              { name: 'Right', of: ({ right }) => right, isNumber: true },
              { name: 'Minutes', of: (week) => Math.round(week.minutes), isNumber: true },
            ]}
            rows={weeks.filter((week) => week.answers > 0)}
            keyOf={({ monday }) => monday}
          />
        }
      >
        <HeatMap days={calendar} />
      </ChartFigure>
    </Section>
  );
}
