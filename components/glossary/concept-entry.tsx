import { asSentence } from '@/components/practice/review-options';
import { SourceList } from '@/components/practice/source-list';
import { InlineText } from '@/components/text/inline-text';
import type { Concept } from '@/domain/bank/concept';

/** What a concept is, when to take it and when not, and what it is mixed up with. */
export function ConceptEntry({ concept }: { concept: Concept }) {
  const { id, name, aliases, what, when, whenNot, confusions, today, sources } = concept;
  const parts: [string, string][] = [
    ['What', what],
    ['When', when],
    ['When not', whenNot],
    ['Today', today ?? ''],
  ];
  return (
    <article id={id} aria-labelledby={`${id}-name`} className="max-w-read scroll-mt-6 space-y-2 text-sm">
      <h3 id={`${id}-name`} className="text-base font-semibold">
        {name}
      </h3>
      {aliases.length > 0 && <p className="text-quiet">Also called {aliases.join(', ')}</p>}
      <dl className="space-y-2">
        {parts
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt className="label">{label}</dt>
              <dd>
                <InlineText text={asSentence(text)} />
              </dd>
            </div>
          ))}
        {confusions.map((confusion) => (
          <div key={confusion.with}>
            <dt className="label">
              Not to be confused with{' '}
              {confusion.concept === null ? (
                confusion.with
              ) : (
                <a className="link" href={`#${confusion.concept}`}>
                  {confusion.with}
                </a>
              )}
            </dt>
            <dd>
              <InlineText text={asSentence(confusion.difference)} />
            </dd>
          </div>
        ))}
      </dl>
      {sources.length > 0 && <SourceList sources={sources} />}
    </article>
  );
}
