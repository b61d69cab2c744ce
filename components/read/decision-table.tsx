'use client';

import { type KeyboardEvent, useState } from 'react';
import { InlineText } from '@/components/text/inline-text';
import type { Trait } from '@/domain/bank/item';
import type { StudyOption, StudyTable } from '@/domain/bank/study/study';
import { DecisionCell } from './decision-cell';
import { nextSign } from './next-sign';

/** A sign of the table: trait and option by their places. */
export interface Spot {
  row: number;
  column: number;
}

/**
 * Options side by side, a trait a row. Each sign opens its reason. The signs are one stop of the Tab key, and arrow keys go from one to the
 * next. For pages that are wide enough; the reasons are the same as in the list for narrow ones.
 */
export function DecisionTable({ table: { options, traits } }: { table: StudyTable }) {
  const [stop, setStop] = useState<Spot | null>(null);
  const [open, setOpen] = useState<Spot | null>(null);
  const known = traits.map(({ id }) => options.map(({ cells }) => Boolean(cells[id]?.why)));
  const tabStop = stop ?? nextSign(known, { row: 0, column: -1 }, 'ArrowRight');

  function move(event: KeyboardEvent<HTMLButtonElement>, from: Spot) {
    const to = nextSign(known, from, event.key);
    if (to === null) return;
    event.preventDefault();
    setStop(to);
    const rows = event.currentTarget.closest('table')?.querySelectorAll('tbody tr');
    rows?.[to.row]?.querySelectorAll('td')[to.column]?.querySelector('button')?.focus();
  }

  return (
    <section
      aria-label="Options by traits"
      className="relative scroll-pl-64 overflow-x-auto rounded-md border border-line bg-surface"
    >
      <table className="w-full border-separate border-spacing-0 text-sm [&_td]:border-b [&_td]:border-line [&_td]:text-center [&_tbody_tr:last-child>*]:border-b-0">
        <caption className="sr-only">Which option has which trait. A sign that is a button shows the reason.</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky left-0 z-1 min-w-64 border-b border-line bg-surface p-3 text-left align-bottom"
            >
              <span className="label">What it does</span>
            </th>
            {options.map((option) => (
              <th key={option.id} scope="col" className="min-w-26 border-b border-line p-2 align-bottom font-semibold">
                <OptionName option={option} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {traits.map((trait, row) => (
            <tr key={trait.id} className="group">
              <th
                scope="row"
                className="sticky left-0 z-1 border-b border-line bg-surface p-3 text-left font-normal group-hover:bg-sunken"
              >
                <TraitName trait={trait} />
              </th>
              {options.map((option, column) => (
                <DecisionCell
                  key={option.id}
                  cell={option.cells[trait.id]}
                  names={[option.text, trait.heading]}
                  isTabStop={tabStop?.row === row && tabStop.column === column}
                  isOpen={open?.row === row && open.column === column}
                  onToggle={(isOpen) => setOpen(isOpen ? { row, column } : null)}
                  onFocus={() => setStop({ row, column })}
                  onKeyDown={(event) => move(event, { row, column })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OptionName({ option: { text, concept, distractorOnly } }: { option: StudyOption }) {
  const name = <InlineText text={text} />;
  return (
    <>
      {concept === null ? (
        name
      ) : (
        <a className="link inline-block py-1" href={`/glossary#${concept}`}>
          {name}
        </a>
      )}
      {distractorOnly && <span className="mt-1 block text-xs font-normal text-quiet">never the answer</span>}
    </>
  );
}

function TraitName({ trait: { heading, ranking } }: { trait: Trait }) {
  return (
    <>
      <InlineText text={heading} />
      {ranking !== null && <span className="block text-xs text-quiet">a rank among those that fit: {ranking}</span>}
    </>
  );
}
