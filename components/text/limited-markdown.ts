/** A run of text with its place in the source, so that ranges of the source can be marked in what is shown. */
export interface Piece {
  kind: 'text' | 'code';
  text: string;
  start: number;
}

export type Block =
  | { kind: 'paragraph'; pieces: Piece[] }
  | { kind: 'code'; language: string; text: string; start: number };

const fence = /^(`{3,})[ \t]*([\w+-]*)[^\n`]*\n([\s\S]*?)(?:\n\1`*[ \t]*(?=\n|$)|$(?![\s\S]))/gm;

/**
 * Reads the little Markdown that questions may hold: paragraphs, inline code, fenced code. Everything else is text and is shown as
 * it stands; no HTML is ever made from it. Every piece is a verbatim slice of the source.
 */
export function readBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const match of source.matchAll(fence)) {
    blocks.push(...readParagraphs(source, at, match.index));
    const text = match[3] ?? '';
    const opening = match[0].indexOf('\n') + 1;
    blocks.push({ kind: 'code', language: match[2] ?? '', text, start: match.index + opening });
    at = match.index + match[0].length;
  }
  blocks.push(...readParagraphs(source, at, source.length));
  return blocks;
}

function readParagraphs(source: string, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  const paragraph = /[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g;
  for (const match of source.slice(from, to).matchAll(paragraph)) {
    if (match[0].trim() === '') continue;
    blocks.push({ kind: 'paragraph', pieces: readPieces(match[0], from + match.index) });
  }
  return blocks;
}

/** Splits one line or paragraph into text and inline code. An unclosed backtick is a backtick. */
export function readPieces(line: string, offset: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g)) {
    if (match.index > at) pieces.push({ kind: 'text', text: line.slice(at, match.index), start: offset + at });
    const ticks = match[1]?.length ?? 1;
    pieces.push({ kind: 'code', text: match[2] ?? '', start: offset + match.index + ticks });
    at = match.index + match[0].length;
  }
  if (at < line.length) pieces.push({ kind: 'text', text: line.slice(at), start: offset + at });
  return pieces;
}
