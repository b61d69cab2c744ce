import { useEffect, useState } from 'react';
import type { Given } from '@/components/practice/practice-state';
import { addToTally, type TallyEntry } from '@/components/practice/tally';
import { TallyTable } from '@/components/practice/tally-table';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { fetchVerdicts, type Verdicts } from './fetch-verdicts';
import { ReviewRow } from './review-row';

/** All answers of a set whose verdicts waited for its end: what each came to, and its verdict in full behind it. */
export function SetReview({ kept }: { kept: Given[] }) {
  const [verdicts, setVerdicts] = useState<Verdicts | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    if (verdicts !== null) return;
    let isCurrent = true;
    void fetchVerdicts(kept).then((fetched) => isCurrent && setVerdicts(fetched));
    return () => {
      isCurrent = false;
    };
  }, [kept, verdicts]);

  if (verdicts === null) {
    return (
      <div>
        <p role="status" className="sr-only">
          Fetching the verdicts
        </p>
        <Skeleton className="h-40 w-full" />
      </div>
    );
  }
  if (verdicts.status !== 'told') {
    return (
      <div role="alert" className="space-y-4 rounded-md border border-line bg-surface p-6">
        <p>
          {verdicts.status === 'unreachable'
            ? `${verdicts.tooMany?.message ?? 'The server cannot be reached, so the verdicts are not here yet.'} Your answers were sent and count.`
            : verdicts.message}
        </p>
        <Button onClick={() => setVerdicts(null)}>Try again</Button>
      </div>
    );
  }
  const { told } = verdicts;
  const tally = told.reduce<TallyEntry[]>((sum, { asked, judged }) => addToTally(sum, asked, judged), []);
  const correct = tally.filter((entry) => entry.correct).length;
  return (
    <div className="space-y-8">
      <p role="status" className="text-lg">
        You answered {told.length}, and {correct} of them right.
      </p>
      <TallyTable tally={tally} caption="This set by topic" />
      <section aria-labelledby="answers-heading" className="space-y-3">
        <h3 id="answers-heading" className="font-serif text-xl font-semibold">
          Your answers
        </h3>
        <ol className="divide-y divide-line border-y border-line">
          {told.map((one, index) => (
            <ReviewRow
              key={one.answer.id}
              told={one}
              number={index + 1}
              isOpen={open === one.answer.id}
              onToggle={() => setOpen(open === one.answer.id ? null : one.answer.id)}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
