import type { ReactNode } from 'react';
import { SourceList } from '@/components/practice/source-list';
import { TermParts } from '@/components/text/term-parts';
import type { Concept } from '@/domain/bank/concept';

interface ConceptEntryProps {
  concept: Concept;
  /** Concepts that are mixed up with this one, though it does not say so itself. */
  namedBy?: readonly { id: string; name: string }[];
  /** The page on which the other concepts stand; without it this one. */
  glossary?: string;
  /** What leads on from here. */
  children?: ReactNode;
}

/** What a concept is, when to take it and when not, and what it is mixed up with. */
export function ConceptEntry({ concept, namedBy = [], glossary = '', children }: ConceptEntryProps) {
  const { id, name, aliases, what, when, whenNot, confusions, today, sources } = concept;
  const parts = [
    { key: 'what', label: 'What', text: what },
    { key: 'when', label: 'When', text: when },
    { key: 'when not', label: 'When not', text: whenNot },
    { key: 'today', label: 'Today', text: today ?? '' },
    ...confusions.map(({ concept: other, with: words, difference }) => ({
      key: `confusion ${words}`,
      label: <>Not to be confused with {other === null ? words : linkTo(other, words)}</>,
      text: difference,
    })),
  ];
  function linkTo(other: string, words: string) {
    return (
      <a className="link" href={`${glossary}#${other}`}>
        {words}
      </a>
    );
  }
  return (
    <article id={id} aria-labelledby={`${id}-name`} className="max-w-read scroll-mt-6 space-y-2 text-sm">
      <h3 id={`${id}-name`} className="text-base font-semibold">
        {name}
      </h3>
      {aliases.length > 0 && <p className="text-quiet">Also called {aliases.join(', ')}</p>}
      <TermParts parts={parts} />
      {namedBy.length > 0 && (
        <p>
          Mixed up with it as well:{' '}
          {namedBy.map((other, at) => (
            <span key={other.id}>
              {at > 0 && ', '}
              {linkTo(other.id, other.name)}
            </span>
          ))}
        </p>
      )}
      {children}
      {sources.length > 0 && <SourceList sources={sources} />}
    </article>
  );
}
