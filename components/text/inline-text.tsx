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
    <code className="rounded-sm bg-sunken px-[0.3em] py-[0.1em] text-[0.88em] [overflow-wrap:anywhere] ring-1 ring-line ring-inset">
      <ColouredCode code={children} />
    </code>
  );
}
