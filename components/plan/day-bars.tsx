import { nameDay } from '@/components/progress/name-day';
import type { CourseDay } from '@/domain/session/plan-outlook';

/** Days on show: two weeks are enough to see the shape, and on a phone one; the table has them all. */
const WIDE = 14;
const NARROW = 7;
const HEIGHT = 96;
const SLOT = 40;
const BAR = 26;

/** The minutes of the next days, what is repeated below and what is new above: for the eye; the table beside it is for everyone. */
export function DayBars({ days }: { days: readonly CourseDay[] }) {
  return (
    <figure className="space-y-2">
      <div className="sm:hidden">
        <Chart days={days.slice(0, NARROW)} slots={NARROW} />
      </div>
      <div className="hidden sm:block">
        <Chart days={days.slice(0, WIDE)} slots={WIDE} />
      </div>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-quiet">
        <span>Minutes on the next days</span>
        <Key className="bg-accent" name="repeated" />
        <Key className="border border-accent bg-accent-mid" name="new" />
      </figcaption>
    </figure>
  );
}

function Chart({ days, slots }: { days: readonly CourseDay[]; slots: number }) {
  const most = Math.max(1, ...days.map(({ minutes }) => minutes));
  return (
    <svg viewBox={`0 0 ${SLOT * slots} ${HEIGHT + 44}`} aria-hidden="true" className="w-full font-sans text-[12px]">
      {days.map((day, at) => (
        <Bar key={day.date} day={day} at={at} most={most} />
      ))}
      <path d={`M0 ${HEIGHT + 21}H${SLOT * days.length}`} className="stroke-edge" />
    </svg>
  );
}

function Bar({ day, at, most }: { day: CourseDay; at: number; most: number }) {
  const { date, minutes, reviews, fresh } = day;
  const middle = SLOT * at + SLOT / 2;
  const tall = (HEIGHT * minutes) / most;
  // A new item takes about twice as long as one that comes again.
  const freshTall = reviews + fresh === 0 ? 0 : (tall * 2 * fresh) / (reviews + 2 * fresh);
  const x = middle - BAR / 2;
  const top = 20 + HEIGHT - tall;
  return (
    <g>
      <rect x={x} y={top} width={BAR} height={freshTall} className="fill-accent-mid stroke-accent" />
      <rect x={x} y={top + freshTall} width={BAR} height={tall - freshTall} className="fill-accent" />
      <text x={middle} y={top - 5} textAnchor="middle" className={minutes < 0.5 ? 'fill-quiet' : 'fill-ink'}>
        {Math.round(minutes)}
      </text>
      <text x={middle} y={HEIGHT + 38} textAnchor="middle" className="fill-quiet">
        {nameDay(date, at)}
      </text>
    </g>
  );
}

function Key({ className, name }: { className: string; name: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <span aria-hidden="true" className={`size-2.5 rounded-sm ${className}`} />
      {name}
    </span>
  );
}
