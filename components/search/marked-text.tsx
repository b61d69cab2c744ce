import { Code } from '@/components/text/inline-text';
import { readPieces } from '@/components/text/limited-markdown';
import { markTerms } from './mark-terms';

/** One line of limited Markdown with the words that were looked for marked; inline code is shown as code, unmarked. */
export function MarkedText({ text, terms }: { text: string; terms: ReadonlySet<string> }) {
  return readPieces(text, 0).map((piece) =>
    piece.kind === 'code' ? (
      <Code key={piece.start}>{piece.text}</Code>
    ) : (
      markTerms(piece.text, terms).map((run) =>
        run.isTerm ? (
          <mark key={piece.start + run.start} className="rounded-sm bg-marker text-on-marker">
            {run.text}
          </mark>
        ) : (
          <span key={piece.start + run.start}>{run.text}</span>
        ),
      )
    ),
  );
}
