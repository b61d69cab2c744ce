import type { Root, RootContent, TableRow } from 'mdast';
import { parseMarkdown } from './markdown';
import { moveBy, parseEdited } from './parse-edited';

/** What was parsed lately: parts of texts and rows of tables by their text, the latest last. Changed by each parse. */
export interface ParsedLately {
  parts: Map<string, readonly RootContent[]>;
  rows: Map<string, TableRow>;
}

/** So many characters of parts and of rows are remembered: those of some files at the limit for decks, some ten megabytes of trees. */
const MOST_KEPT = 400_000;

/** Nothing was parsed yet. */
export const nothingParsed = (): ParsedLately => ({ parts: new Map(), rows: new Map() });

/**
 * Text to the very tree that parseMarkdown makes of it, places included, in the time that its changed parts take. A part begins with a heading at the margin, which
 * ends whatever stands open above it but a fence and raw HTML. A text whose parts could mean something else together (references, raw HTML) is parsed in
 * whole. Throws as parseMarkdown does; trees share what stands where it stood, so they are to be left as they are.
 */
export function parseInParts(text: string, lately: ParsedLately): Root {
  const texts = partsOf(text);
  const root = (texts && parseEach(texts, lately)) ?? parseMarkdown(text);
  forgetOldest(lately.parts);
  forgetOldest(lately.rows);
  return root;
}

/** What a reference leads to may stand in another part, and HTML of some kinds goes on until its end is found. */
const reachesFar = /\]:|^[ \t>*+\d.)-]*<|^\uFEFF/m;
const heading = /(?<=\n|\r(?!\n))(?=#{1,6}(?:[ \t\r\n]|$))/;

/** The text in its order, cut in front of each heading below the front matter; null where it must not be cut. */
function partsOf(text: string): string[] | null {
  if (reachesFar.test(text)) return null;
  const front = /^---[ \t]*(?:\r\n?|\n)[\s\S]*?(?:\r\n?|\n)---[ \t]*(?=[\r\n]|$)/.exec(text)?.[0] ?? '';
  if (text.startsWith('---') && front === '') return null;
  const [first = '', ...rest] = text.slice(front.length).split(heading);
  return [front + first, ...rest];
}

/** A part that ends within a fence goes on into the next ones, up to so many: lines of code may look like headings. */
const MOST_JOINED = 12;

/** Null where it is cheaper to parse the text in whole. */
function parseEach(texts: readonly string[], lately: ParsedLately): Root | null {
  const children: RootContent[] = [];
  let end = { line: 1, column: 1, offset: 0 };
  let open = '';
  let joined = 0;
  for (const [at, text] of texts.entries()) {
    const part = open + text;
    const own = parsePart(part, lately);
    const goesOn = at < texts.length - 1 && staysOpen(own, part);
    joined = goesOn ? joined + 1 : 0;
    open = goesOn ? part : '';
    if (joined > MOST_JOINED) return null;
    if (goesOn) continue;
    const { line, offset } = end;
    for (const node of own) children.push(offset === 0 ? node : moveBy(node, line - 1, offset));
    end = endOf(part, end);
  }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
}

function parsePart(part: string, { parts, rows }: ParsedLately): readonly RootContent[] {
  const known = parts.get(part);
  if (known !== undefined) {
    remember(parts, part, known);
    return known;
  }
  const parsed = parseEdited(part, rows);
  for (const [line, row] of parsed.rows) remember(rows, line, row);
  remember(parts, part, parsed.root.children);
  return parsed.root.children;
}

/** Puts what was met again behind all others. */
function remember<T>(kept: Map<string, T>, text: string, value: T): void {
  kept.delete(text);
  kept.set(text, value);
}

function forgetOldest(kept: Map<string, unknown>): void {
  let size = 0;
  for (const text of [...kept.keys()].reverse()) {
    size += text.length;
    if (size > MOST_KEPT) kept.delete(text);
  }
}

/** Whether the last block of a part goes on to its end: raw HTML, code within a quote or list, a fence that nothing closes. */
function staysOpen(nodes: readonly RootContent[], part: string): boolean {
  const top = nodes.at(-1);
  let last: RootContent | undefined = top;
  while (last !== undefined && 'children' in last && last.children.length > 0) last = last.children.at(-1);
  if (last?.type === 'html') return true;
  if (last?.type !== 'code') return false;
  const block = part.slice(last.position?.start.offset, last.position?.end.offset);
  const [, fence] = /^(`{3,}|~{3,})/.exec(block) ?? [];
  if (last !== top || fence === undefined) return last !== top;
  const [, close = ''] = /[\r\n] {0,3}(`{3,}|~{3,})[ \t]*$/.exec(block) ?? [];
  return !close.startsWith(fence);
}

function endOf(part: string, { line, column, offset }: { line: number; column: number; offset: number }) {
  const ends = [...part.matchAll(/\r\n|\r|\n/g)];
  const last = ends.at(-1);
  const rest = last === undefined ? part.length : part.length - last.index - last[0].length;
  return {
    line: line + ends.length,
    column: last === undefined ? column + rest : rest + 1,
    offset: offset + part.length,
  };
}
