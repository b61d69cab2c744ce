import type { Retention } from '@/domain/progress/retention';
import { formatShare } from './format-share';

/** How much was kept over a day or more, against what the schedule aims at. */
export function RetentionNote({ retention }: { retention: Retention }) {
  const { share, target, reviews } = retention;
  return (
    <section aria-labelledby="retention-heading" className="space-y-4">
      <h2 id="retention-heading" className="font-serif text-xl font-semibold">
        Kept against the aim
      </h2>
      <svg viewBox="0 0 480 56" aria-hidden="true" className="w-full max-w-lg font-sans text-[13px]">
        <rect y="22" width="480" height="10" rx="5" className="fill-line" />
        {share !== null && <rect y="22" width={480 * share} height="10" rx="5" className="fill-accent" />}
        <path d={`M${480 * target} 16V38`} className="stroke-ink" strokeWidth="2" />
        <text x={480 * target} y="54" textAnchor="middle" className="fill-quiet">
          aim {formatShare(target)}
        </text>
        {share !== null && (
          <text x={Math.max(16, 480 * share)} y="13" textAnchor="middle" className="fill-ink font-semibold">
            {formatShare(share)}
          </text>
        )}
      </svg>
      <p className="max-w-lg text-sm text-quiet">{describeRetention(share, target, reviews)}</p>
    </section>
  );
}

function describeRetention(share: number | null, target: number, reviews: number): string {
  if (share === null) {
    return `No rule has come back after a day or more yet. When rules do, about ${formatShare(target)} of them should still be there: fewer would be forgetting, more would be asking too often.`;
  }
  const counted = `${formatShare(share)} of ${reviews} ${reviews === 1 ? 'return' : 'returns'} after a day or more were answered right`;
  if (reviews < 20) return `${counted}. It takes some twenty returns before this says much.`;
  return share < target - 0.05
    ? `${counted}, which is below the aim: read the reasons again, and call a guess a guess.`
    : `${counted}: what you learn stays.`;
}
