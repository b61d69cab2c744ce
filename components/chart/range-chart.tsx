import { marks } from './marks';
import { scale } from './scale';

/** An estimate and the range about it. */
export interface ChartRange {
  name: string;
  value: number;
  low: number;
  high: number;
}

export interface RangeChartProps {
  ranges: readonly ChartRange[];
  least: number;
  most: number;
  /** A number that matters on the scale, and its name. */
  mark: { at: number; name: string };
}

const WIDTH = 340;
const SIDE = 10;
const TOP = 22;
const ROW = 46;

/** Estimates with their ranges on one scale, and a line that all are held against. */
export function RangeChart({ ranges, least, most, mark }: RangeChartProps) {
  const place = scale([least, most], [SIDE, WIDTH - SIDE]);
  const foot = TOP + ROW * ranges.length;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${foot + 20}`} aria-hidden="true" className="w-full max-w-lg font-sans text-[12px]">
      <text x={place(mark.at)} y={12} textAnchor="middle" className={`${marks.word} font-semibold`}>
        {mark.name} {mark.at}
      </text>
      <path
        d={`M${place(mark.at)} ${TOP - 4}V${foot}`}
        className={marks.guide}
        strokeWidth="1.5"
        strokeDasharray="3 2"
      />
      {ranges.map(({ name, value, low, high }, at) => {
        const middle = TOP + ROW * at + 30;
        return (
          <g key={name}>
            <text x={SIDE} y={middle - 14} strokeWidth="4" className={`${marks.quietWord} ${marks.halo}`}>
              {name}
            </text>
            <rect x={SIDE} y={middle - 3} width={WIDTH - 2 * SIDE} height="6" rx="3" className={marks.track} />
            <rect
              x={place(low)}
              y={middle - 6}
              width={Math.max(4, place(high) - place(low))}
              height="12"
              rx="6"
              className={marks.soft}
            />
            <circle cx={place(value)} cy={middle} r="6" className={marks.full} />
          </g>
        );
      })}
      <text x={SIDE} y={foot + 14} className={marks.quietWord}>
        {least}
      </text>
      <text x={WIDTH - SIDE} y={foot + 14} textAnchor="end" className={marks.quietWord}>
        {most.toLocaleString('en-GB')}
      </text>
    </svg>
  );
}
