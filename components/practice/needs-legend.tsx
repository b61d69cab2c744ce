import { InlineText } from '@/components/text/inline-text';
import type { NumberedNeed } from './number-needs';

/** What the marked words of the stem demand, under the numbers that stand in it. */
export function NeedsLegend({ needs }: { needs: NumberedNeed[] }) {
  return (
    <aside
      aria-labelledby="needs-heading"
      className="max-w-read self-start border-l-4 border-marker pl-4 [grid-area:needs]"
    >
      <h3 id="needs-heading" className="label">
        The words that decide
      </h3>
      <ol className="mt-1.5 space-y-1.5 text-sm">
        {needs.map(({ number, need, isMarked, insteadOf }) => (
          <li key={number} className="flex gap-2.5">
            <span className="grid h-[1.55em] min-w-5 place-items-center text-xs font-bold">{number}</span>
            <span>
              <InlineText text={need} />
              {!isMarked && <span className="text-quiet"> (from the scenario as a whole)</span>}
              {insteadOf !== undefined && (
                <span className="block">
                  <strong>Changed.</strong> In the story you met it was: <InlineText text={insteadOf} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
