import { ColouredCode } from './code';
import { readPieces } from './limited-markdown';

/** One line of limited Markdown: text and inline code. */
export function InlineText({ text }: { text: string }) {
  return readPieces(text, 0).map((piece) =>
    piece.kind === 'code' ? <Code key={piece.start}>{piece.text}</Code> : piece.text,
  );
}

/** Inline code: breaks anywhere rather than widening a narrow page. */
export function Code({ children }: { children: string }) {
  return (
    <code className="inline-code">
      <ColouredCode code={children} />
    </code>
  );
}
