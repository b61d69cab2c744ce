import { InlineText } from '@/components/text/inline-text';
import type { ToldConcept } from '@/domain/session/exchange';
import { asSentence } from './review-options';

/** What the options of an answer are, folded away: for who met a name and not its meaning. */
export function ConceptNotes({ concepts }: { concepts: readonly ToldConcept[] }) {
  return (
    <section>
      <h3 className="label">In the glossary</h3>
      {concepts.map((concept) => (
        <details key={concept.id}>
          <summary className="min-h-11 cursor-pointer py-2.5 [overflow-wrap:anywhere]">What is {concept.name}?</summary>
          <ConceptNote concept={concept} />
        </details>
      ))}
    </section>
  );
}

function ConceptNote({ concept }: { concept: ToldConcept }) {
  const { name, what, when, whenNot, difference, url } = concept;
  const parts: [string, string][] = [
    ['What', what],
    ['When', when],
    ['When not', whenNot],
    [`Not to be confused with ${difference?.from}`, difference?.text ?? ''],
  ];
  return (
    <div className="space-y-2 border-l-4 border-edge pb-1 pl-4">
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
      </dl>
      <a className="link inline-block py-2" href={url} target="_blank" rel="noreferrer">
        {name} in the glossary
        <span className="sr-only"> (opens in a new tab)</span>
      </a>
    </div>
  );
}
