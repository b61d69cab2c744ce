import { type ReactNode, useId } from 'react';
import { ConceptText } from '@/components/text/concept-text';
import { asSentence } from './review-options';
import type { OrderReview, OwnStep } from './review-order';
import { Standing } from './standing';

/** The right order with the reason of each step, beside the reader's own with what was wrong in it. */
export function OrderReviewView({ review: { right, own, foreign } }: { review: OrderReview }) {
  const id = useId();
  const hasDifference = own.some(({ standing }) => standing !== 'inPlace') || own.length !== right.length;
  return (
    <div className="max-w-read space-y-7 [grid-area:options]">
      <div className="grid gap-7 sm:grid-cols-2 sm:gap-5">
        <section aria-labelledby={`${id}right`} className={hasDifference && own.length > 0 ? '' : 'sm:col-span-2'}>
          <h3 id={`${id}right`} className="label pb-2">
            The right order
          </h3>
          <ol className="divide-y divide-line border-y border-line">
            {right.map(({ option, isMissing, reason }, index) => (
              <Row key={option.id} number={`${index + 1}.`} tone="border-l-good bg-good-tint">
                <p className="font-semibold">
                  <ConceptText text={option.text} />
                </p>
                {isMissing && own.length > 0 && <Standing kind="wrong">You left this out</Standing>}
                <Reason text={reason} />
              </Row>
            ))}
          </ol>
        </section>
        {hasDifference && own.length > 0 && (
          <section aria-labelledby={`${id}own`}>
            <h3 id={`${id}own`} className="label pb-2">
              Your order
            </h3>
            <ol className="divide-y divide-line border-y border-line">
              {own.map((step, index) => (
                <Row
                  key={step.option.id}
                  number={`${index + 1}.`}
                  tone={step.standing === 'inPlace' ? 'border-l-good' : 'border-l-bad bg-bad-tint'}
                >
                  <p className="font-medium">
                    <ConceptText text={step.option.text} />
                  </p>
                  <Standing kind={step.standing === 'inPlace' ? 'right' : 'wrong'}>{nameStanding(step)}</Standing>
                </Row>
              ))}
            </ol>
          </section>
        )}
      </div>
      {foreign.length > 0 && (
        <section aria-labelledby={`${id}foreign`}>
          <h3 id={`${id}foreign`} className="label pb-2">
            Not part of it
          </h3>
          <ul className="divide-y divide-line border-y border-line">
            {foreign.map(({ option, isChosen, reason }) => (
              <Row key={option.id} number="" tone={isChosen ? 'border-l-bad bg-bad-tint' : 'border-l-transparent'}>
                <p className="font-medium">
                  <ConceptText text={option.text} />
                </p>
                {isChosen ? (
                  <Standing kind="wrong">You added this</Standing>
                ) : (
                  own.length > 0 && <Standing kind="right">Rightly left out</Standing>
                )}
                <Reason text={reason} />
              </Row>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function nameStanding({ standing, belongsAt }: OwnStep): string {
  if (standing === 'inPlace') return 'At its place';
  return standing === 'added' ? 'Does not belong' : `Belongs at place ${belongsAt}`;
}

function Row({ number, tone, children }: { number: string; tone: string; children: ReactNode }) {
  return (
    <li className={`flex gap-2.5 border-l-4 px-3 py-3.5 print:py-2 ${tone}`}>
      {number && <span className="w-5 shrink-0 text-right font-semibold tabular-nums">{number}</span>}
      <div className="min-w-0 flex-1 space-y-1">{children}</div>
    </li>
  );
}

function Reason({ text }: { text: string }) {
  return (
    text && (
      <p className="text-sm text-ink/90">
        <ConceptText text={asSentence(text)} />
      </p>
    )
  );
}
