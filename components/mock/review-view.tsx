import { type RefObject, useState } from 'react';
import { useKeyActions } from '@/components/keys/use-key-actions';
import { openingOf } from '@/components/text/opening-of';
import { Button } from '@/components/ui/button';
import { FlagIcon } from '@/components/ui/icons';
import { ToggleGroup } from '@/components/ui/toggle-group';
import { StateSign } from './question-sign';
import { answerStateOf, countSheet, type Entry, tellOpen, tellState } from './sheet';

type Shown = 'all' | 'open' | 'flagged';

const fits: Record<Shown, (entry: Entry) => boolean> = {
  all: () => true,
  open: (entry) => answerStateOf(entry) !== 'answered',
  flagged: ({ flagged }) => flagged,
};
const none: Record<Shown, string> = {
  all: '',
  open: 'Every question is answered.',
  flagged: 'No question is flagged.',
};

export interface ReviewViewProps {
  entries: readonly Entry[];
  headingRef: RefObject<HTMLHeadingElement | null>;
  onGo: (position: number) => void;
  onBack: () => void;
  onEnd: () => void;
}

/** All questions with how they stand, before the end: every one is a way back to it. */
export function ReviewView({ entries, headingRef, onGo, onBack, onEnd }: ReviewViewProps) {
  const [shown, setShown] = useState<Shown>('all');
  useKeyActions({ 'mock review': onBack });
  const count = countSheet(entries);
  const listed = entries.filter(fits[shown]);
  return (
    <section aria-labelledby="review-heading" className="max-w-read space-y-5">
      <div className="space-y-2">
        <h2 ref={headingRef} id="review-heading" tabIndex={-1} className="font-serif text-xl font-semibold">
          Review
        </h2>
        <p>{tellOpen(count) ?? 'Every question is answered.'}</p>
      </div>
      {/* Before the list: by Tab, the end does not lie behind 65 questions. */}
      <div className="flex flex-wrap gap-3">
        <Button onClick={onBack}>Back to the question</Button>
        <Button variant="primary" onClick={onEnd}>
          End the exam
        </Button>
      </div>
      <ToggleGroup
        takes="one"
        legend="Show"
        isLegendHidden
        value={shown}
        onChange={setShown}
        options={[
          { value: 'all', label: `All ${entries.length}` },
          { value: 'open', label: `Not answered ${count.unanswered + count.incomplete}` },
          { value: 'flagged', label: `Flagged ${count.flagged}` },
        ]}
      />
      {listed.length === 0 && <p className="text-quiet">{none[shown]}</p>}
      <ol className="divide-y divide-line border-y border-line">
        {listed.map((entry) => (
          <ReviewedEntry key={entry.position} entry={entry} onGo={() => onGo(entry.position)} />
        ))}
      </ol>
    </section>
  );
}

function ReviewedEntry({ entry, onGo }: { entry: Entry; onGo: () => void }) {
  const { position, question, flagged } = entry;
  const state = answerStateOf(entry);
  return (
    <li>
      <button
        type="button"
        onClick={onGo}
        className="grid w-full grid-cols-[2rem_minmax(0,1fr)_auto] items-start gap-x-3 py-2.5 text-left text-sm hover:bg-accent-tint"
      >
        <span className="text-right font-semibold tabular-nums">
          <span className="sr-only">Question </span>
          {position}
        </span>
        <span className="min-w-0">
          <span className={`flex items-center gap-1.5 font-semibold ${state === 'answered' ? '' : 'text-bad'}`}>
            <StateSign state={state} />
            {sentence(tellState({ ...entry, flagged: false }))}
          </span>
          <span className="line-clamp-2 text-quiet">{openingOf(question.stem)}</span>
        </span>
        {flagged ? (
          <span className="flex items-center gap-1 text-xs font-semibold">
            <FlagIcon className="size-4" />
            Flagged
          </span>
        ) : (
          <span />
        )}
      </button>
    </li>
  );
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
