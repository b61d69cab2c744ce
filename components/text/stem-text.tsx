import { Fragment } from 'react';
import { ColouredCode } from './code';
import { Code } from './inline-text';
import { type Block, readBlocks } from './limited-markdown';
import { type Mark, type MarkedPiece, markPieces } from './mark-pieces';

/** A question's stem in the reading face. `marks` are numbered; `askId` names the last paragraph, which is the question itself; null in a text that asks nothing. */
export function StemText({ stem, marks, askId }: { stem: string; marks: Mark[]; askId: string | null }) {
  const blocks = readBlocks(stem);
  return (
    <div className="max-w-read space-y-4 font-serif text-lg">
      {blocks.map((block, index) => (
        <StemBlock
          key={startOf(block)}
          block={block}
          marks={marks}
          askId={index === blocks.length - 1 ? askId : null}
        />
      ))}
    </div>
  );
}

function StemBlock({ block, marks, askId }: { block: Block; marks: Mark[]; askId: string | null }) {
  if (block.kind === 'code') {
    return (
      // Long lines wrap: nothing to scroll sideways for, on any width. On a phone where they are full, not after their indentation.
      <pre className="rounded-md bg-sunken p-4 text-xs leading-relaxed whitespace-pre-wrap [overflow-wrap:anywhere] ring-1 ring-line max-sm:[word-break:break-all]">
        <code>
          <ColouredCode code={block.text} />
        </code>
      </pre>
    );
  }
  return (
    <p id={askId ?? undefined} className={askId === null ? undefined : 'font-semibold'}>
      {markPieces(block.pieces, marks).map((piece) => (
        <Fragment key={piece.start}>{showPiece(piece)}</Fragment>
      ))}
    </p>
  );
}

function showPiece(piece: MarkedPiece) {
  const words = piece.kind === 'code' ? <Code>{piece.text}</Code> : piece.text;
  if (piece.mark === null) return words;
  return (
    <mark
      data-need={piece.mark.number}
      className="box-decoration-clone rounded-sm bg-marker px-[0.15em] text-on-marker transition-shadow data-lit:ring-2 data-lit:ring-accent [&_code]:bg-transparent"
    >
      {words}
      {piece.closes && <MarkNumber number={piece.mark.number} />}
    </mark>
  );
}

/** The number that ties words of the stem to the need they carry; where both are on the page, it leads there. */
export function MarkNumber({ number }: { number: number }) {
  return (
    <sup className="ml-[0.2em] font-sans text-[0.6875rem] leading-none font-bold">
      <button type="button" data-goes="need" className="-m-2 p-2 hover:underline">
        <span className="sr-only">need </span>
        {number}
      </button>
    </sup>
  );
}

function startOf(block: Block): number {
  return block.kind === 'code' ? block.start : (block.pieces[0]?.start ?? 0);
}
