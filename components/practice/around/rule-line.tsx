import { ConceptText } from '@/components/text/concept-text';

/** The rule that the question asked for, in one line; nothing where one line cannot hold it. */
export function RuleLine({ rule }: { rule: string }) {
  if (rule === '') return null;
  return (
    <p className="max-w-read pl-5">
      <strong className="label block">The rule</strong>
      <span className="font-serif text-lg">
        <ConceptText text={rule} />
      </span>
    </p>
  );
}
