'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ToggleGroup } from '@/components/ui/toggle-group';
import type { Behind } from './deck-client';
import { type Choice, mergeTexts, settleMerge } from './merge-texts';

export interface MergePanelProps {
  behind: Behind;
  mine: string;
  /** The merged text, to be looked over and saved. */
  onMerged: (text: string) => void;
  onCancel: () => void;
}

const sides = [
  { value: 'both', label: 'Keep both' },
  { value: 'mine', label: 'Yours' },
  { value: 'theirs', label: 'Theirs' },
] as const;

/** Somebody saved meanwhile: what both changed is shown side by side, and who writes decides. Everything else was merged already. */
export function MergePanel({ behind, mine, onMerged, onCancel }: MergePanelProps) {
  const { newest, baseText } = behind;
  const parts = useMemo(() => mergeTexts({ mine, base: baseText, theirs: newest.text }), [mine, baseText, newest.text]);
  const conflicts = parts.filter((part) => part.kind === 'conflict');
  const [choices, setChoices] = useState<Choice[]>(() => conflicts.map(() => 'both'));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choose = (index: number, choice: Choice) => setChoices(choices.with(index, choice));
  return (
    <section aria-labelledby="deck-merge" className="space-y-5 rounded-lg border border-accent bg-surface p-4 sm:p-6">
      <div className="space-y-2">
        <h2 id="deck-merge" ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
          <bdi>{newest.author}</bdi> saved revision {newest.number} meanwhile
        </h2>
        <p className="max-w-read text-quiet">
          {conflicts.length === 0
            ? 'You changed different lines, so the two texts fit together. Nothing is lost.'
            : `${conflicts.length === 1 ? 'One passage was' : `${conflicts.length} passages were`} changed by both of you. Choose for each; all else is merged. Nothing is saved yet.`}
        </p>
      </div>
      <ol className="space-y-5">
        {conflicts.map((part, index) => (
          <li key={part.number} className="space-y-3">
            <div className="grid gap-3 sm:grid-cols-2">
              <Side title="Yours" text={part.mine} />
              <Side title="Theirs" text={part.theirs} />
            </div>
            <ToggleGroup
              takes="one"
              legend={`Passage ${part.number}`}
              options={sides}
              value={choices[index] ?? 'both'}
              onChange={(choice) => choose(index, choice)}
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => onMerged(settleMerge(parts, choices))}>
          Put the merged text into the editor
        </Button>
        <Button onClick={onCancel}>Not now</Button>
      </div>
    </section>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div className="min-w-0 space-y-1">
      <h3 className="text-sm font-semibold">{title}</h3>
      <pre className="max-h-60 overflow-y-auto rounded-md bg-sunken p-3 text-xs whitespace-pre-wrap ring-1 ring-line [overflow-wrap:anywhere]">
        {text === '' ? <span className="text-quiet italic">(deleted)</span> : <bdi>{text}</bdi>}
      </pre>
    </div>
  );
}
