import { useId } from 'react';
import { ConceptText } from '@/components/text/concept-text';
import type { NumberedNeed } from './number-needs';

/** What the marked words of the stem demand, under the numbers that stand in it. A need and its words light each other up. */
export function NeedsLegend({ needs }: { needs: NumberedNeed[] }) {
  const id = useId();
  return (
    <aside aria-labelledby={id} className="max-w-read self-start border-l-4 border-marker pl-2 [grid-area:needs]">
      <h3 id={id} className="label pl-2">
        The words that decide
      </h3>
      <ol className="mt-1 text-sm">
        {needs.map(({ number, need, isMarked, insteadOf }) => (
          <li
            key={number}
            data-need={isMarked ? number : undefined}
            className="flex gap-1.5 rounded-sm py-0.5 pr-1 transition-colors data-lit:bg-marker data-lit:text-on-marker"
          >
            {isMarked ? (
              <button
                type="button"
                data-goes="words"
                className="grid size-6 flex-none place-items-center rounded-sm text-xs font-bold hover:underline"
              >
                <span className="sr-only">To the words of need </span>
                {number}
              </button>
            ) : (
              <span className="grid size-6 flex-none place-items-center text-xs font-bold">{number}</span>
            )}
            <span>
              <ConceptText text={need} />
              {!isMarked && <span className="text-quiet"> (from the scenario as a whole)</span>}
              {insteadOf !== undefined && (
                <span className="block">
                  <strong>Changed.</strong> In the story you met it was: <ConceptText text={insteadOf} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </aside>
  );
}
