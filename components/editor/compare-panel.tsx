'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { type DeckPlace, fetchRevision, type RevisionTitle } from './deck-client';
import { DiffView } from './diff-view';
import { formatMoment } from './format-moment';

/** Two texts of a deck: numbers of revisions, null for what is in the editor. */
export interface Pair {
  from: number;
  to: number | null;
}

export interface ComparePanelProps {
  place: DeckPlace;
  revisions: readonly RevisionTitle[];
  /** The text in the editor. */
  text: string;
  pair: Pair;
  onPair: (pair: Pair) => void;
  onClose: () => void;
}

const nameOf = (number: number | null) => (number === null ? 'the editor' : `revision ${number}`);

/** What one text of a deck changed of another, any two of them. */
export function ComparePanel({ place, revisions, text, pair, onPair, onClose }: ComparePanelProps) {
  const id = useId();
  const { texts, failed } = useRevisions(place, pair);
  const before = texts.get(pair.from);
  const after = pair.to === null ? text : texts.get(pair.to);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const choices = revisions.map(({ number, createdAt }) => (
    <option key={number} value={number}>
      Revision {number}, {formatMoment(createdAt)}
    </option>
  ));
  return (
    <section ref={panel} aria-labelledby={`${id}-title`} className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 id={`${id}-title`} ref={heading} tabIndex={-1} className="font-semibold outline-none">
          What {nameOf(pair.to)} changes of {nameOf(pair.from)}
        </h3>
        <Button size="sm" onClick={onClose}>
          Close<span className="sr-only"> the comparison</span>
        </Button>
      </div>
      <div className="grid items-start gap-3 md:max-lg:grid-cols-2">
        <Field label="From">
          {(control) => (
            <>
              <Select
                {...control}
                value={pair.from}
                onChange={({ target }) => onPair({ ...pair, from: Number(target.value) })}
              >
                {choices}
              </Select>
              <WhoseWords {...{ revisions }} number={pair.from} />
            </>
          )}
        </Field>
        <Field label="To">
          {(control) => (
            <>
              <Select
                {...control}
                value={pair.to ?? ''}
                onChange={({ target }) => onPair({ ...pair, to: target.value === '' ? null : Number(target.value) })}
              >
                <option value="">What is in the editor</option>
                {choices}
              </Select>
              <WhoseWords {...{ revisions }} number={pair.to} />
            </>
          )}
        </Field>
      </div>
      <p role="status" className="text-sm text-quiet empty:hidden">
        {failed !== null && `Revision ${failed} could not be loaded. Choose it again to try once more.`}
        {before !== undefined && before === after && 'Nothing: the texts are the same.'}
      </p>
      {before !== undefined && after !== undefined && before !== after && (
        <DiffView
          before={before}
          after={after}
          label={
            pair.to === null
              ? `Changes since revision ${pair.from}`
              : `Changes from revision ${pair.from} to ${pair.to}`
          }
        />
      )}
    </section>
  );
}

/** Who saved a revision, and what they said of it: names are long, and a list cuts them off. */
function WhoseWords({ revisions, number }: { revisions: readonly RevisionTitle[]; number: number | null }) {
  const revision = revisions.find((one) => one.number === number);
  if (revision === undefined) return null;
  const { author, note } = revision;
  return (
    <p className="text-xs text-quiet [overflow-wrap:anywhere]">
      by <bdi>{author}</bdi>
      {note !== '' && (
        <>
          : <bdi>{note}</bdi>
        </>
      )}
    </p>
  );
}

/** The texts of the revisions that are wanted, each loaded once: a revision never changes. */
function useRevisions({ groupId, deckId }: DeckPlace, { from, to }: Pair) {
  const [texts, setTexts] = useState<ReadonlyMap<number, string>>(new Map());
  const [failed, setFailed] = useState<number | null>(null);
  useEffect(() => {
    setFailed(null);
    for (const number of new Set([from, to])) {
      if (number === null || texts.has(number)) continue;
      void fetchRevision({ groupId, deckId }, number).then((text) => {
        if (text === null) setFailed(number);
        else setTexts((known) => new Map(known).set(number, text));
      });
    }
  }, [groupId, deckId, from, to, texts]);
  return { texts, failed };
}
