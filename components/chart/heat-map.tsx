import { type HeatDay, heatSquares } from './heat-squares';
import { marks } from './marks';

const CELL = 13;
const LEFT = 30;
const TOP = 18;
/** Weeks for which a phone has room. */
const FEW_WEEKS = 22;

/** A calendar in which fuller days have larger squares: a year on a wide page, the last months on a phone. */
export function HeatMap({ days }: { days: readonly HeatDay[] }) {
  return (
    <>
      <Squares days={lastWeeks(days, FEW_WEEKS)} className="w-full max-w-sm sm:hidden" />
      <Squares days={days} className="hidden w-full max-w-3xl sm:block" />
    </>
  );
}

/** The week of today may have begun only: weeks are counted from its Monday back. */
function lastWeeks(days: readonly HeatDay[], weeks: number): readonly HeatDay[] {
  const begun = Math.ceil(days.length / 7);
  return days.slice(Math.max(0, begun - weeks) * 7);
}

function Squares({ days, className }: { days: readonly HeatDay[]; className: string }) {
  const { weeks, specks, speck, squares, months } = heatSquares(days, CELL);
  return (
    <svg
      viewBox={`0 0 ${LEFT + weeks * CELL} ${TOP + 7 * CELL}`}
      aria-hidden="true"
      className={`${className} font-sans text-[11px]`}
    >
      <g className={marks.quietWord}>
        {months.map(({ week, name }) => (
          <text key={`${week} ${name}`} x={LEFT + week * CELL} y={11}>
            {name}
          </text>
        ))}
        {['Mon', 'Wed', 'Fri', 'Sun'].map((name, at) => (
          <text key={name} x={0} y={TOP + (2 * at + 1) * CELL - 3}>
            {name}
          </text>
        ))}
      </g>
      <g transform={`translate(${LEFT} ${TOP})`}>
        <path d={specks} className={marks.axis} strokeWidth={speck} strokeDasharray={`${speck} ${CELL - speck}`} />
        {squares.map(({ size, path }) => (
          <path key={size} d={path} className={marks.fullLine} strokeWidth={size} strokeLinecap="square" />
        ))}
      </g>
    </svg>
  );
}
