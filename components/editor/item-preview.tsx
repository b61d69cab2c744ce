'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Guesses } from '@/domain/question/quality/guess-wise';
import type { ItemPreview as Preview } from '@/domain/session/preview-item';
import { ProofTable } from './proof-table';
import { VariantView } from './variant-view';

/** What comes out of an item: its variants one by one, why the key is the key, and what it gives away. */
export function ItemPreview({ preview }: { preview: Preview }) {
  const [chosen, setChosen] = useState(0);
  const count = preview.variants.length;
  const index = Math.min(chosen, Math.max(0, count - 1));
  const line = preview.variants[index];
  return (
    <div className="space-y-5">
      {line && (
        <div className="space-y-4 rounded-md border border-line bg-surface p-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p role="status" className="text-sm text-quiet">
              Question {index + 1} of {count}
            </p>
            <div className="flex gap-2">
              <Button size="sm" aria-disabled={index === 0} onClick={() => setChosen(index - 1)}>
                Previous<span className="sr-only"> question</span>
              </Button>
              <Button size="sm" aria-disabled={index === count - 1} onClick={() => setChosen(index + 1)}>
                Next<span className="sr-only"> question</span>
              </Button>
            </div>
          </div>
          <VariantView line={line} />
        </div>
      )}
      {preview.proof && <ProofTable proof={preview.proof} />}
      {count > 0 && (
        <p className="text-sm text-quiet">
          {preview.counts.stems} {preview.counts.stems === 1 ? 'stem' : 'stems'},{' '}
          {preview.counts.variants.toLocaleString('en')} {preview.counts.variants === 1 ? 'variant' : 'variants'} with
          slots filled{preview.twists.pair && '; minimal pairs'}
          {preview.twists.reverse && '; reverses'}.
        </p>
      )}
      {preview.guesses.length > 0 && (
        <Disclosure summary={`A test-wise guesser scores up to ${best(preview.guesses)} here`}>
          <p className="mb-3 text-sm text-quiet">
            One item says little, since its key is always the same option. What counts is the score over the whole deck,
            which should be close to chance.
          </p>
          <GuessTable guesses={preview.guesses} />
        </Disclosure>
      )}
    </div>
  );
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const best = (guesses: readonly Guesses[]) => percent(Math.max(...guesses.map(({ score }) => score)));

/** What somebody scores who goes by one surface of the questions alone, beside chance. */
export function GuessTable({ guesses }: { guesses: readonly Guesses[] }) {
  return (
    <table className="text-left text-sm">
      <thead>
        <tr>
          <th scope="col" className="pr-6 pb-1">
            Who takes the option that is
          </th>
          <th scope="col" className="pb-1">
            scores
          </th>
        </tr>
      </thead>
      <tbody>
        {guesses.map(({ heuristic, score }) => (
          <tr key={heuristic}>
            <th scope="row" className="pr-6 font-normal">
              {heuristic}
            </th>
            <td className="tabular-nums">{percent(score)}</td>
          </tr>
        ))}
        <tr className="border-t border-line">
          <th scope="row" className="pr-6 font-normal">
            drawn at random
          </th>
          <td className="tabular-nums">{percent(guesses[0]?.chance ?? 0)}</td>
        </tr>
      </tbody>
    </table>
  );
}
