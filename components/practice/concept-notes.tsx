import { TermParts } from '@/components/text/term-parts';
import { Disclosure } from '@/components/ui/disclosure';
import type { ToldConcept } from '@/domain/session/exchange';

/** What the options of an answer are, folded away: for who met a name and not its meaning. */
export function ConceptNotes({ concepts }: { concepts: readonly ToldConcept[] }) {
  return (
    <section>
      <h3 className="label">In the glossary</h3>
      {concepts.map((concept) => (
        <Disclosure
          key={concept.id}
          summary={<span className="[overflow-wrap:anywhere]">About {concept.name}</span>}
          isFlush
        >
          <ConceptNote concept={concept} />
        </Disclosure>
      ))}
    </section>
  );
}

function ConceptNote({ concept }: { concept: ToldConcept }) {
  const { name, what, when, whenNot, difference, url } = concept;
  const parts = [
    { key: 'what', label: 'What', text: what },
    { key: 'when', label: 'When', text: when },
    { key: 'when not', label: 'When not', text: whenNot },
    { key: 'difference', label: `Not to be confused with ${difference?.from}`, text: difference?.text ?? '' },
  ];
  return (
    <div className="space-y-2 border-l-4 border-edge pb-1 pl-4">
      <TermParts parts={parts} />
      <a className="link inline-block py-2" href={url} target="_blank" rel="noreferrer">
        {name} in the glossary
        <span className="sr-only"> (opens in a new tab)</span>
      </a>
    </div>
  );
}
