import { Fragment } from 'react';
import { marks } from './marks';
import { LEFT_EDGE, LINE, PAIRS_WIDTH, type PlacedPairs, type PlacedWord, RIGHT_EDGE } from './place-pairs';

const HEAD = 24;

export interface PairGraphProps {
  placed: PlacedPairs;
  leftName: string;
  rightName: string;
}

/** What was taken, linked to what was right: thicker for more often, with the number where it begins. */
export function PairGraph({ placed: { height, groups, left, right, links }, leftName, rightName }: PairGraphProps) {
  return (
    <svg
      viewBox={`0 0 ${PAIRS_WIDTH} ${HEAD + height}`}
      aria-hidden="true"
      className="w-full max-w-xl font-sans text-[12px]"
    >
      <text x={LEFT_EDGE} y={14} textAnchor="end" className={`${marks.word} font-semibold`}>
        {leftName}
      </text>
      <text x={RIGHT_EDGE} y={14} className={`${marks.word} font-semibold`}>
        {rightName}
      </text>
      <g transform={`translate(0 ${HEAD})`}>
        {groups.map(({ title, y }, at) => (
          <g key={`${title} ${y}`}>
            {at > 0 && <path d={`M0 ${y - LINE - 2}H${PAIRS_WIDTH}`} className={marks.grid} />}
            <text x={PAIRS_WIDTH / 2} y={y} textAnchor="middle" className={`${marks.quietWord} text-[11px]`}>
              {title}
            </text>
          </g>
        ))}
        <g className={marks.fullLine}>
          {links.map(({ id, path, width }) => (
            <path key={id} d={path} strokeWidth={width} opacity="0.6" />
          ))}
        </g>
        <g className={`${marks.word} font-semibold`} textAnchor="middle">
          {links.map(({ id, count, y }) => (
            <text key={id} x={LEFT_EDGE + 8} y={y + 4}>
              {count}
            </text>
          ))}
        </g>
        <g className={marks.word} textAnchor="end">
          {left.map((word) => (
            <Word key={word.id} word={word} x={LEFT_EDGE - 4} />
          ))}
        </g>
        <g className={marks.word}>
          {right.map((word) => (
            <Fragment key={word.id}>
              <path d={`M${RIGHT_EDGE - 12} ${word.y - 5}l9 5l-9 5z`} className={marks.full} />
              <Word word={word} x={RIGHT_EDGE + 2} />
            </Fragment>
          ))}
        </g>
      </g>
    </svg>
  );
}

function Word({ word: { lines, y }, x }: { word: PlacedWord; x: number }) {
  const top = y - ((lines.length - 1) * LINE) / 2 + 4;
  return lines.map((line, at) => (
    <text key={line} x={x} y={top + at * LINE}>
      {line}
    </text>
  ));
}
