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
  const path = columns
    .map(
      ({ value }, at) => `M${round(slot * (at + 0.5) - bar / 2)} ${foot}v-${tall(value)}h${round(bar)}v${tall(value)}z`,
    )
    .join('');
  const named = columns.flatMap(({ id, name }, at) => (name === undefined ? [] : [{ id, name, at }]));
  return (
    <svg viewBox={`0 0 ${WIDTH} ${foot + 20}`} aria-hidden="true" className="w-full max-w-lg font-sans text-[12px]">
      <path d={path} className={marks.full} />
      {tallest >= 0 && (
        <text
          x={round(slot * (tallest + 0.5))}
          y={TOP - 6}
          textAnchor={anchorOf(tallest, columns.length)}
          className={marks.word}
        >
          {Math.round(most)}
        </text>
      )}
      {named.map(({ id, name, at }) => (
        <text
          key={id}
          x={round(isNearEnd(at, columns) ? WIDTH : slot * (at + 0.5) - bar / 2)}
          y={foot + 16}
          textAnchor={isNearEnd(at, columns) ? 'end' : 'start'}
          className={marks.quietWord}
        >
          {name}
        </text>
      ))}
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
