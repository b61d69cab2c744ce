'use client';

import { useRef, useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { ComparePanel, type Pair } from './compare-panel';
import { type DeckPlace, fileOf, type RevisionTitle } from './deck-client';
import { formatMoment } from './format-moment';

export interface RevisionPanelProps {
  place: DeckPlace;
  revisions: readonly RevisionTitle[];
  published: number | null;
  /** The text in the editor. */
  text: string;
  /** Whether there is anything in the editor that is not saved; restoring waits until there is not. */
  isClean: boolean;
  onRestore: (number: number) => void;
}

/** The deck as it was saved, the newest first: to be compared with one another and with what is in the editor, downloaded, or made the newest again. */
export function RevisionPanel({ place, revisions, published, text, isClean, onRestore }: RevisionPanelProps) {
  const [pair, setPair] = useState<Pair | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isCompared = (number: number) => pair?.from === number && pair.to === null;
  return (
    <section aria-labelledby="deck-revisions" className="space-y-3">
      <h2 id="deck-revisions" className="font-serif text-xl font-semibold">
        Revisions
      </h2>
      {revisions.length === 0 && <p className="text-sm text-quiet">None yet: nothing was saved.</p>}
      <ul className="max-h-96 divide-y divide-line overflow-y-auto border-y border-line empty:hidden">
        {revisions.map(({ number, note, author, createdAt }, index) => (
          <li key={number} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 text-sm">
            <p className="min-w-48 flex-1">
              <strong>Revision {number}</strong> {number === published && <Badge tone="good">Published</Badge>}
              <span className="block text-quiet">
                <bdi>{author}</bdi>, {formatMoment(createdAt)}
                {note !== '' && (
                  <>
                    : <bdi>{note}</bdi>
                  </>
                )}
              </span>
            </p>
            <div className="flex flex-wrap items-center gap-2">
              <Button
                size="sm"
                aria-expanded={isCompared(number)}
                onClick={({ currentTarget }) => {
                  opener.current = currentTarget;
                  setPair(isCompared(number) ? null : { from: number, to: null });
                }}
              >
                Compare<span className="sr-only"> revision {number} with the editor</span>
              </Button>
              <a href={fileOf(place, number)} className="button button-quiet button-sm" download>
                Download<span className="sr-only"> revision {number}</span>
              </a>
              {index > 0 && (
                <Button size="sm" aria-disabled={!isClean} onClick={() => onRestore(number)}>
                  Restore<span className="sr-only"> revision {number}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {!isClean && revisions.length > 1 && (
        <p className="text-sm text-quiet">Save or discard your draft before you restore a revision.</p>
      )}
      {pair && (
        <ComparePanel
          {...{ place, revisions, text, pair }}
          onPair={setPair}
          onClose={() => {
            setPair(null);
            opener.current?.focus();
          }}
        />
      )}
    </section>
  );
}
