import type { Piece } from './limited-markdown';

/** A range of the source to be marked, with the number shown at its end. */
export interface Mark {
  start: number;
  end: number;
  number: number;
}

export interface MarkedPiece extends Piece {
  mark: Mark | null;
  /** True on the last piece of a mark: the number stands there. */
  closes: boolean;
}

/** Cuts pieces at the edges of the marks. Where two marks overlap, the one that starts first keeps the words. */
export function markPieces(pieces: Piece[], marks: Mark[]): MarkedPiece[] {
  const ordered = [...marks].filter((mark) => mark.end > mark.start).sort((a, b) => a.start - b.start);
  const cut: MarkedPiece[] = [];
  for (const piece of pieces) {
    const pieceEnd = piece.start + piece.text.length;
    let at = piece.start;
    for (const mark of ordered) {
      const start = Math.max(at, mark.start);
      const end = Math.min(pieceEnd, mark.end);
      if (start >= end) continue;
      if (start > at) cut.push({ ...slice(piece, at, start), mark: null, closes: false });
      cut.push({ ...slice(piece, start, end), mark, closes: false });
      at = end;
    }
    if (at < pieceEnd) cut.push({ ...slice(piece, at, pieceEnd), mark: null, closes: false });
  }
  return cut.map((piece, index) => ({ ...piece, closes: piece.mark !== null && !isMarkedLater(cut, index) }));
}

function slice(piece: Piece, from: number, to: number): Piece {
  return { kind: piece.kind, text: piece.text.slice(from - piece.start, to - piece.start), start: from };
}

function isMarkedLater(pieces: MarkedPiece[], index: number): boolean {
  return pieces.slice(index + 1).some((later) => later.mark === pieces[index]?.mark);
}
