import { SourceList } from '@/components/practice/source-list';
import { TermParts } from '@/components/text/term-parts';
import type { Concept, Confusion } from '@/domain/bank/concept';

/** What a concept is, when to take it and when not, and what it is mixed up with. */
export function ConceptEntry({ concept }: { concept: Concept }) {
  const { id, name, aliases, what, when, whenNot, confusions, today, sources } = concept;
  const parts = [
    { key: 'what', label: 'What', text: what },
    { key: 'when', label: 'When', text: when },
    { key: 'when not', label: 'When not', text: whenNot },
    { key: 'today', label: 'Today', text: today ?? '' },
    ...confusions.map((confusion) => ({
      key: `confusion ${confusion.with}`,
      label: <>Not to be confused with {nameOf(confusion)}</>,
      text: confusion.difference,
    })),
  ];
  return (
    <article id={id} aria-labelledby={`${id}-name`} className="max-w-read scroll-mt-6 space-y-2 text-sm">
      <h3 id={`${id}-name`} className="text-base font-semibold">
        {name}
      </h3>
      {aliases.length > 0 && <p className="text-quiet">Also called {aliases.join(', ')}</p>}
      <TermParts parts={parts} />
      {sources.length > 0 && <SourceList sources={sources} />}
    </article>
  );
}

function nameOf({ concept, with: name }: Confusion) {
  return concept === null ? (
    name
  ) : (
    <a className="link" href={`#${concept}`}>
      {name}
    </a>
  );
}
