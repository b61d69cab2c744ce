import { indexLines } from './lines';
import { findDeepNesting } from './nesting';
import type { Problem } from './problem';

/** What a submitted file may hold; more is refused before anything reads it. The shipped bank is under no such limit. */
export const LIMITS = { bytes: 64 * 1024, cells: 2000 } as const;

/**
 * Why a submitted text is not read at all, as one error at its place, or null. Counts bytes of UTF-8 and the cells of what looks like
 * rows of tables, and looks for nesting and for what cannot be stored: a pass over the characters, without reading any meaning.
 */
export function findExcess(path: string, text: string): Problem | null {
  const problem = (at: number, rule: string, message: string, hint: string): Problem => ({
    ...{ file: path, ...indexLines(text)(at), severity: 'error', rule, message, hint },
  });
  const bytes = bytesOf(text);
  if (bytes > LIMITS.bytes) {
    const size = `The file has ${Math.ceil(bytes / 1024)} KB, and ${LIMITS.bytes / 1024} KB is the most`;
    return problem(0, 'too-large', size, 'Split it into two decks');
  }
  const unstorable = /\0|\p{Cs}/u.exec(text);
  if (unstorable !== null)
    return problem(unstorable.index, 'no-text', 'This is no text', 'Save the file as UTF-8 text');
  const full = findCellBeyond(text, LIMITS.cells);
  if (full !== null) {
    const message = `The tables have more than ${LIMITS.cells.toLocaleString('en')} cells`;
    return problem(full, 'too-many-cells', message, 'Split the file into two decks');
  }
  const deep = findDeepNesting(text);
  return deep === null
    ? null
    : problem(deep, 'unreadable', 'Quotes and lists are nested too deep here', 'Nest them at most 32 levels deep');
}

/** How many bytes a text has in UTF-8; a lone surrogate counts as the three of the sign that would stand for it. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && !isPaired(text, index) ? 2 : 1;
  }
  return bytes;
}

/** Each half of a pair stands for two of its four bytes. */
function isPaired(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code < 0xdc00) return (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
  return (code & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800;
}

/** Offset of the line with which the cells become more than `most`, or null. Each bar that no backslash takes away parts two cells. */
function findCellBeyond(text: string, most: number): number | null {
  let cells = 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const bars = line.replace(/\\./g, '').trim();
    if (bars.includes('|')) cells += bars.replace(/^\||\|$/g, '').split('|').length;
    if (cells > most) return start;
    start += line.length + 1;
  }
  return null;
}
