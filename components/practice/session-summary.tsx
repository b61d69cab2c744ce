import { useEffect, useRef } from 'react';
import { formatReturn } from '@/components/text/format-day';
import type { NothingLeft } from '@/domain/session/exchange';
import { findNextDue, type TallyEntry } from './tally';
import { TallyTable } from './tally-table';

export interface SessionSummaryProps {
  left: NothingLeft | null;
  tally: TallyEntry[];
  onRestart: () => void;
}

/** The end of a session: what was done, what comes, and when. */
export function SessionSummary({ left, tally, onRestart }: SessionSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const correct = tally.filter((entry) => entry.correct).length;
  const nextDueAt = left?.nextDueAt ?? findNextDue(tally);
  useEffect(() => {
    if (tally.length > 0) heading.current?.focus();
  }, [tally.length]);

  return (
    <section aria-labelledby="summary-heading" className="rise max-w-read space-y-8">
      <div className="space-y-3">
        <h2 ref={heading} id="summary-heading" tabIndex={-1} className="font-serif text-2xl font-semibold">
          {left ? 'Done for today' : 'A good place to stop'}
        </h2>
        <p className="text-lg">{describeDay(left, tally.length, correct)}</p>
      </div>
      <TallyTable tally={tally} caption="This session by topic" />
      <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {left && (
          <div>
            <dt className="label">Tomorrow</dt>
            <dd className="mt-1">{describeTomorrow(left.tomorrow)}</dd>
          </div>
        )}
        {nextDueAt !== null && (
          <div>
            <dt className="label">Next rule due</dt>
            <dd className="mt-1 first-letter:uppercase">{formatReturn(nextDueAt, Date.now())}</dd>
          </div>
        )}
      </dl>
      <div className="flex flex-wrap gap-3">
        {!left && (
          <button type="button" className="action" onClick={onRestart}>
            Go on practising
          </button>
        )}
        <a href="/progress" className={left ? 'action' : 'action-quiet min-h-12'}>
          See your progress
        </a>
      </div>
    </section>
  );
}

function describeDay(left: NothingLeft | null, answered: number, correct: number): string {
  if (left === null) return `You answered ${answered}, and ${correct} of them right. What is left waits for you.`;
  if (left.answeredToday === 0) return 'Nothing is due now, and there is nothing new to meet today.';
  return `You answered ${left.answeredToday} today, and ${left.correctToday} of them right. Nothing more is due; resting now is part of remembering.`;
}

function describeTomorrow({ due, new: fresh }: NothingLeft['tomorrow']): string {
  if (due === 0 && fresh === 0) return 'Nothing is due.';
  return `${due} to review, ${fresh} new`;
}
