import { ChartFigure } from '@/components/chart/chart-figure';
import { DataTable } from '@/components/chart/data-table';
import { marks } from '@/components/chart/marks';
import { scale } from '@/components/chart/scale';
import type { Retention } from '@/domain/progress/retention';
import { formatShare } from './format-share';
import { NotYet } from './not-yet';
import { Section } from './section';

const WIDTH = 340;

/** How much was kept over a day or more, against what the schedule aims at. */
export function RetentionNote({ retention }: { retention: Retention }) {
  const { share, target, reviews } = retention;
  const place = scale([0, 1], [0, WIDTH]);
  return (
    <Section id="retention" title="Kept against the aim">
      {share === null ? (
        <NotYet>
          No rule has come back after a day or more yet. When rules do, about {formatShare(target)} of them should still
          be there: fewer would be forgetting, more would be asking too often.
        </NotYet>
      ) : (
        <ChartFigure
          caption={describeRetention(share, target, reviews)}
          table={
            <DataTable
              caption="Retention against the aim"
              columns={[
                { name: 'Of rules that came back after a day or more', of: ({ name }) => name },
                { name: 'Share', of: (row) => formatShare(row.share), isNumber: true },
              ]}
              rows={[
                { name: `Answered right, of ${reviews}`, share },
                { name: 'Aimed at', share: target },
              ]}
              keyOf={({ name }) => name}
            />
          }
        >
          <svg viewBox={`0 0 ${WIDTH} 56`} aria-hidden="true" className="w-full max-w-lg font-sans text-[12px]">
            <rect y="22" width={WIDTH} height="10" className={marks.track} />
            <rect y="22" width={place(share)} height="10" className={marks.full} />
            <path d={`M${place(target)} 16V38`} className={marks.guide} strokeWidth="2" />
            <text x={place(target)} y="54" textAnchor="middle" className={marks.quietWord}>
              aim {formatShare(target)}
            </text>
            <text
              x={Math.min(WIDTH - 16, Math.max(16, place(share)))}
              y="13"
              textAnchor="middle"
              className={marks.word}
            >
              {formatShare(share)}
            </text>
          </svg>
        </ChartFigure>
      )}
    </Section>
  );
}

function describeRetention(share: number, target: number, reviews: number): string {
  const counted = `${formatShare(share)} of ${reviews} ${reviews === 1 ? 'return' : 'returns'} after a day or more were answered right`;
  if (reviews < 20) return `${counted}. After ${20 - reviews} more returns this begins to say something.`;
  return share < target - 0.05
    ? `${counted}, which is below the aim: read the reasons again, and call a guess a guess.`
    : `${counted}: what you learn stays.`;
}
