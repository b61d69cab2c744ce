import type { DayForecast } from '@/domain/progress/forecast';
import { nameDay } from './name-day';

const height = 120;
const slot = 60;
const barWidth = 32;

/** What falls due in the next days: bars for the eye, the same as a table for everyone. */
export function ForecastChart({ days }: { days: DayForecast[] }) {
  const most = Math.max(1, ...days.map((day) => day.due));
  return (
    <section aria-labelledby="forecast-heading" className="space-y-4">
      <h2 id="forecast-heading" className="font-serif text-xl font-semibold">
        The next seven days
      </h2>
      <svg
        viewBox={`0 0 ${slot * days.length} ${height + 52}`}
        aria-hidden="true"
        className="w-full max-w-lg font-sans text-[13px]"
      >
        {days.map((day, index) => {
          const tall = (height * day.due) / most;
          const middle = slot * index + slot / 2;
          return (
            <g key={day.date}>
              <rect
                x={middle - barWidth / 2}
                y={24 + height - tall}
                width={barWidth}
                height={tall}
                rx="2"
                className={index === 0 ? 'fill-accent' : 'fill-accent-mid stroke-accent'}
              />
              <text
                x={middle}
                y={17 + height - tall}
                textAnchor="middle"
                className={day.due === 0 ? 'fill-quiet' : 'fill-ink font-semibold'}
              >
                {day.due}
              </text>
              <text x={middle} y={height + 46} textAnchor="middle" className="fill-quiet">
                {nameDay(day.date, index)}
              </text>
            </g>
          );
        })}
        <path d={`M0 ${height + 25}H${slot * days.length}`} className="stroke-edge" />
      </svg>
      <details className="text-sm">
        <summary className="link inline-flex min-h-11 items-center">The same as a table</summary>
        <table className="mt-1 w-full max-w-lg">
          <caption className="sr-only">Rules that fall due in the next seven days</caption>
          <thead>
            <tr className="border-b border-line text-left text-quiet">
              <th scope="col" className="py-2 font-medium">
                Day
              </th>
              <th scope="col" className="py-2 text-right font-medium">
                Due
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {days.map((day, index) => (
              <tr key={day.date}>
                <th scope="row" className="py-2 text-left font-normal">
                  <time dateTime={day.date}>{index === 0 ? 'Today' : `${nameDay(day.date, index)}, ${day.date}`}</time>
                </th>
                <td className="py-2 text-right tabular-nums">{day.due}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
