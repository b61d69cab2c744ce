import type { PhrasingContent, TableCell, TableRow } from 'mdast';

/**
 * What remark makes of a row of a table that stands at line 1, column 1, if it holds bars, words, `code`, *emphasis* and line breaks alone;
 * null where anything else is in sight. A guess in a fraction of the time, and only that: whoever uses it has seen remark make the same of
 * the same line (see parse-edited.ts).
 */
export function guessRow(line: string): TableRow | null {
  if (!line.startsWith('|') || !line.endsWith('|') || line.length < 2 || beyond.test(line)) return null;
  const bars = [...line.matchAll(/\|/g)].map(({ index }) => index);
  const cells: TableCell[] = [];
  for (let at = 0; at < bars.length - 1; at += 1) {
    const start = bars[at] ?? 0;
    const next = bars[at + 1] ?? line.length;
    const children = guessCell(line, start + 1, next);
    if (children === null) return null;
    cells.push({ type: 'tableCell', children, position: place(start, at === bars.length - 2 ? line.length : next) });
  }
  return { type: 'tableRow', children: cells, position: place(0, line.length) };
}

/** Escapes, entities, links and tabs. */
const beyond = /[\\&[\t]/;

function guessCell(line: string, from: number, to: number): PhrasingContent[] | null {
  let start = from;
  let end = to;
  while (start < end && line[start] === ' ') start += 1;
  while (end > start && line[end - 1] === ' ') end -= 1;
  return guessInline(line, start, end);
}

/** The nodes between two offsets, or null. */
function guessInline(line: string, from: number, to: number): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  let plain = from;
  let at = from;
  while (at < to) {
    const mark = line[at] ?? '';
    if (mark !== '`' && mark !== '*' && mark !== '<') {
      at += 1;
      continue;
    }
    if (at > plain) nodes.push({ type: 'text', value: line.slice(plain, at), position: place(plain, at) });
    const node =
      mark === '`' ? guessCode(line, at, to) : mark === '*' ? guessEmphasis(line, at, to) : breakAt(line, at);
    if (node === null) return null;
    nodes.push(node);
    at = node.position?.end.offset ?? to;
    plain = at;
  }
  if (to > plain) nodes.push({ type: 'text', value: line.slice(plain, to), position: place(plain, to) });
  return nodes;
}

function guessCode(line: string, at: number, to: number): PhrasingContent | null {
  const end = line.indexOf('`', at + 1);
  if (end === -1 || end >= to) return null;
  return { type: 'inlineCode', value: line.slice(at + 1, end), position: place(at, end + 1) };
}

function guessEmphasis(line: string, at: number, to: number): PhrasingContent | null {
  const end = line.indexOf('*', at + 1);
  if (end === -1 || end >= to) return null;
  const children = guessInline(line, at + 1, end);
  return children && { type: 'emphasis', children, position: place(at, end + 1) };
}

function breakAt(line: string, at: number): PhrasingContent | null {
  return line.startsWith('<br>', at) ? { type: 'html', value: '<br>', position: place(at, at + 4) } : null;
}

function place(start: number, end: number) {
  return {
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  };
}
