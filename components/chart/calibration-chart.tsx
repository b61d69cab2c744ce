import { marks } from './marks';
import { round, scale } from './scale';

/** What was expected of some answers, and what came. Shares of 0 to 1. */
export interface CalibrationPoint {
  from: number;
  to: number;
  expected: number;
  share: number;
  low: number;
  high: number;
  answers: number;
}

const WIDTH = 340;
const HEIGHT = 316;
const LEFT = 40;
const FOOT = 250;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Expected shares against those that came true: on the dashed line they agree. The strokes are where chance leaves the true share. */
export function CalibrationChart({ points }: { points: readonly CalibrationPoint[] }) {
  const x = scale([0, 1], [LEFT, WIDTH - 12]);
  const y = scale([0, 1], [FOOT, 12]);
  const most = Math.max(1, ...points.map(({ answers }) => answers));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" className="w-full max-w-md font-sans text-[12px]">
      {TICKS.map((tick) => (
        <g key={tick}>
          <path d={`M${LEFT} ${y(tick)}H${WIDTH - 12}`} className={tick === 0 ? marks.axis : marks.grid} />
          <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end" className={marks.quietWord}>
            {100 * tick} %
          </text>
          <text x={x(tick)} y={FOOT + 18} textAnchor="middle" className={marks.quietWord}>
            {100 * tick}
          </text>
        </g>
      ))}
      <path d={`M${x(0)} ${y(0)}L${x(1)} ${y(1)}`} className={marks.guide} strokeDasharray="4 3" />
      {points.map(({ from, to, expected, share, low, high, answers }) => (
        <g key={from}>
          <path d={`M${x(expected)} ${y(low)}V${y(high)}`} className={marks.fullLine} strokeWidth="1.5" />
          <circle cx={x(expected)} cy={y(share)} r={round(3 + 4 * Math.sqrt(answers / most))} className={marks.full} />
          <text x={x((from + to) / 2)} y={FOOT + 56} textAnchor="middle" className={marks.word}>
            {answers}
          </text>
        </g>
      ))}
      <text x={LEFT} y={FOOT + 37} className={marks.quietWord}>
        expected to be right, in percent; below, answers
      </text>
    </svg>
  );
}
