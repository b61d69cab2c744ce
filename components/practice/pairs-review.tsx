import { useId } from 'react';
import { ConceptText } from '@/components/text/concept-text';
import { asSentence } from './review-options';
import type { findUnused, ReviewedPair } from './review-pairs';
import { Standing } from './standing';

/** Each prompt with its right answer, the reader's own where it differs, and the reason. */
export function PairsReview({ pairs, unused }: { pairs: ReviewedPair[]; unused: ReturnType<typeof findUnused> }) {
  const id = useId();
  const isAnswered = pairs.some(({ own }) => own !== null);
  return (
    <div className="max-w-read [grid-area:options]">
      <h3 className="sr-only">What belongs together, and why</h3>
      <ol className="divide-y divide-line border-y border-line">
        {pairs.map((pair, index) => (
          <li
            key={pair.prompt.id}
            className={`flex gap-3 border-l-4 px-3 py-4 print:py-2 ${pair.isRight || !isAnswered ? 'border-l-good' : 'border-l-bad'}`}
          >
            <span className="w-5 shrink-0 text-right font-semibold tabular-nums">{index + 1}.</span>
            <div className="min-w-0 flex-1 space-y-2">
              <p>
                <ConceptText text={pair.prompt.text} />
              </p>
              {isAnswered && !pair.isRight && (
                <Answered kind="wrong" label="Your answer, not right" text={pair.own?.text ?? 'None'} />
              )}
              {pair.ownReason && (
                <p className="text-sm text-ink/90">
                  <ConceptText text={asSentence(pair.ownReason)} />
                </p>
              )}
              <Answered
                kind="right"
                label={pair.isRight ? 'Right, your answer' : 'Right answer'}
                text={pair.right?.text ?? ''}
              />
              {pair.reason && (
                <p className="text-sm text-ink/90">
                  <ConceptText text={asSentence(pair.reason)} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {unused.length > 0 && (
        <section aria-labelledby={id} className="mt-7">
          <h3 id={id} className="label pb-2">
            Fits none of these
          </h3>
          <ul className="divide-y divide-line border-y border-line">
            {unused.map(({ option, reason }) => (
              <li key={option.id} className="space-y-1 px-3 py-3.5">
                <p className="font-medium">
                  <ConceptText text={option.text} />
                </p>
                {reason && (
                  <p className="text-sm text-ink/90">
                    <ConceptText text={asSentence(reason)} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Answered({ kind, label, text }: { kind: 'right' | 'wrong'; label: string; text: string }) {
  return (
    <div className={`rounded-md px-3 py-2 ${kind === 'right' ? 'bg-good-tint' : 'bg-bad-tint'}`}>
      <Standing kind={kind}>{label}</Standing>
      <p className={kind === 'right' ? 'font-semibold' : 'font-medium'}>
        <ConceptText text={text} />
      </p>
    </div>
  );
}
