import { useEffect, useRef } from 'react';
import { AttemptEnd } from '@/components/groups/attempt-end';
import type { Given } from '@/components/practice/practice-state';
import type { Scope } from '@/components/practice/scope';
import type { TallyEntry } from '@/components/practice/tally';
import { TallyTable } from '@/components/practice/tally-table';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { NothingLeft } from '@/domain/session/exchange';
import { explainEmpty } from './explain-empty';
import { SetReview } from './set-review';

export interface SetEndProps {
  scope: Scope;
  /** Null when the reader or the clock stopped with questions left. */
  left: NothingLeft | null;
  isTimeUp: boolean;
  tally: TallyEntry[];
  /** Answers whose verdicts are told now. */
  kept: Given[];
  onRestart: () => void;
}

/** The end of a run: what it came to, and what to do next. */
export function SetEnd({ scope, left, isTimeUp, tally, kept, onRestart }: SetEndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const answered = Math.max(kept.length, tally.length);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  if (scope.attempt === undefined && answered === 0 && !isTimeUp && (left?.run?.answered ?? 0) === 0 && left !== null)
    return <EmptySet scope={scope} left={left} />;
  const review = kept.length > 0 ? <SetReview kept={kept} /> : <TallyTable tally={tally} caption="This set by topic" />;
  const correct = tally.filter((entry) => entry.correct).length;
  return (
    <section aria-labelledby="summary-heading" className="rise max-w-read space-y-8">
      <div className="space-y-3">
        <h2 ref={heading} id="summary-heading" tabIndex={-1} className="font-serif text-2xl font-semibold">
          {isTimeUp ? 'Time is up' : left ? 'Set finished' : 'A good place to stop'}
        </h2>
        {scope.attempt === undefined && kept.length === 0 && (
          <p className="text-lg">
            {answered === 0
              ? 'You answered nothing in this run.'
              : `You answered ${answered}, and ${correct} of them right.`}
          </p>
        )}
      </div>
      {scope.attempt !== undefined ? (
        <AttemptEnd attempt={scope.attempt} isOver={left !== null}>
          {review}
        </AttemptEnd>
      ) : (
        <>
          {review}
          <div className="flex flex-wrap gap-3">
            <Button variant="primary" onClick={onRestart}>
              Run it again
            </Button>
            <ButtonLink href="/practice">Practise what is due</ButtonLink>
            <ButtonLink href="/practice/new">Ways to practise</ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}

function EmptySet({ scope, left }: { scope: Scope; left: NothingLeft }) {
  const holds = left.run?.holds ?? 0;
  const { title, text } = explainEmpty(scope.set ?? {}, holds);
  return (
    <EmptyState
      title={title}
      action={
        <div className="flex flex-wrap gap-3">
          <ButtonLink variant="primary" href="/practice">
            Practise what is due
          </ButtonLink>
          <ButtonLink href={`/practice/new?${scope.name}`}>Change the set</ButtonLink>
        </div>
      }
    >
      <p>{text}</p>
    </EmptyState>
  );
}
