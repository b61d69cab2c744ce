import type { MockScore } from '@/domain/exam/report';

const least = 100;
const most = 1000;
const width = 460;
const left = 12;
const y = 44;

const place = (points: number) => left + ((points - least) / (most - least)) * width;

/** The scale with the interval, the estimate and the pass mark; the words beside it say the same. */
export function ScoreScale({ score: { scaled, low, high, passMark } }: { score: MockScore }) {
  return (
    <svg viewBox={`0 0 ${width + 2 * left} 78`} aria-hidden="true" className="w-full max-w-lg font-sans text-[13px]">
      <rect x={left} y={y - 4} width={width} height="8" rx="4" className="fill-line" />
      <rect
        x={place(low)}
        y={y - 7}
        width={Math.max(4, place(high) - place(low))}
        height="14"
        rx="7"
        className="fill-accent-mid stroke-accent"
      />
      <circle cx={place(scaled)} cy={y} r="7" className="fill-accent stroke-surface" strokeWidth="2" />
      <path
        d={`M${place(passMark)} ${y - 18}V${y + 12}`}
        className="stroke-ink"
        strokeWidth="1.5"
        strokeDasharray="3 2"
      />
      <text x={place(passMark)} y={y - 24} textAnchor="middle" className="fill-ink font-semibold">
        Pass {passMark}
      </text>
      <text x={left} y={y + 28} className="fill-quiet">
        {least}
      </text>
      <text x={left + width} y={y + 28} textAnchor="end" className="fill-quiet">
        1,000
      </text>
    </svg>
  );
}
