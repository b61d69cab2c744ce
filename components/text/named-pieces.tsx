import { ConceptName } from './concept-name';
import type { NamedPiece } from './find-names';
import { Code } from './inline-text';

/** A line that was looked through for names: those that were found have cards where they stand in a ConceptCards. */
export function NamedPieces({ pieces }: { pieces: readonly NamedPiece[] }) {
  return pieces.map(({ start, kind, text, concept }) => {
    const words = kind === 'code' ? <Code>{text}</Code> : text;
    if (concept === null) return <span key={start}>{words}</span>;
    return (
      <ConceptName key={start} concept={concept}>
        {words}
      </ConceptName>
    );
  });
}
