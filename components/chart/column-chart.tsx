import { marks } from './marks';
import { round, scale } from './scale';

export interface ChartColumn {
  id: string;
  value: number;
  /** Stands below it; on a few columns only, or the words run into each other. */
  name?: string;
}

const WIDTH = 340;
const HEIGHT = 96;
const TOP = 20;

/** Columns along the days. The tallest has its number on it; all others are in the table. */
export function ColumnChart({ columns }: { columns: readonly ChartColumn[] }) {
  const most = Math.max(1, ...columns.map(({ value }) => value));
  const tall = scale([0, most], [0, HEIGHT]);
  const slot = WIDTH / Math.max(1, columns.length);
  const bar = Math.min(26, slot * 0.72);
  const foot = TOP + HEIGHT;
  const tallest = columns.findIndex(({ value }) => value === most);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${foot + 20}`} aria-hidden="true" className="w-full max-w-lg font-sans text-[12px]">
      {columns.map(({ id, value, name }, at) => {
        const middle = slot * (at + 0.5);
        return (
          <g key={id}>
            <rect
              x={round(middle - bar / 2)}
              y={round(foot - tall(value))}
              width={round(bar)}
              height={tall(value)}
              className={marks.full}
            />
            {at === tallest && (
              <text x={round(middle)} y={TOP - 6} textAnchor={anchorOf(at, columns.length)} className={marks.word}>
                {Math.round(value)}
              </text>
            )}
            {name !== undefined && (
              <text
                x={round(isNearEnd(at, columns) ? WIDTH : middle - bar / 2)}
                y={foot + 16}
                textAnchor={isNearEnd(at, columns) ? 'end' : 'start'}
                className={marks.quietWord}
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M0 ${foot + 0.5}H${WIDTH}`} className={marks.axis} />
    </svg>
  );
}

/** Where a word that begins here would run out of the picture. */
const isNearEnd = (at: number, columns: readonly ChartColumn[]): boolean =>
  at > 0 && WIDTH - (WIDTH * at) / columns.length < 48;

function anchorOf(at: number, columns: number): 'start' | 'middle' | 'end' {
  if (at === 0) return 'start';
  return at === columns - 1 ? 'end' : 'middle';
}
