import type { BankFile } from './bank';
import { compileTopic } from './compile-topic';
import { type Draft, openDraft } from './draft';
import { findColumn, type Grid, type GridRow } from './grid';
import { parseMarkdown } from './markdown';

interface Splice {
  start: number;
  end: number;
  text: string;
}

/**
 * A file's text with the missing ids of its items, options, traits, cases and concepts written in: into empty Id cells, into an Id column put
 * in front where a table has none, behind headings (of cards, cases, concepts, plain tables, traits) as `{#id}`. Every other byte stays, and
 * a stamped text is its own stamp. What has an error gets no id; of items that would get the same id the first gets it.
 */
export function stampFile(file: BankFile): string {
  const draft = openDraft(file, null);
  compileTopic(draft, '', parseMarkdown);
  const splices: Splice[] = [];
  const grids = new Map<Grid, { ids: Map<GridRow, string>; taken: Set<string> }>();
  for (const missing of draft.missingIds) {
    if (missing.in === 'heading') {
      splices.push({ start: missing.end, end: missing.end, text: ` {#${missing.id}}` });
      continue;
    }
    const { grid, row, id } = missing;
    const { ids, taken } = grids.get(grid) ?? { ids: new Map<GridRow, string>(), taken: writtenIds(grid) };
    if (!taken.has(id)) ids.set(row, id);
    taken.add(id);
    grids.set(grid, { ids, taken });
  }
  for (const [grid, { ids }] of grids) splices.push(...stampGrid(grid, ids, draft));
  return file.text.slice(0, file.text.length - draft.text.length) + apply(draft.text, splices);
}

function writtenIds(grid: Grid): Set<string> {
  const column = findColumn(grid, 'id');
  return new Set(grid.rows.flatMap((row) => row.cells[column]?.lines.map(({ text }) => text) ?? []));
}

function stampGrid(grid: Grid, ids: ReadonlyMap<GridRow, string>, draft: Draft): Splice[] {
  const column = findColumn(grid, 'id');
  if (column !== -1) return [...ids].map(([row, id]) => fillCell(row, column, id, draft.text));
  const rule = ruleStart(grid, draft.text);
  return [
    putInFront(grid.head.start, 'Id', draft.text),
    putInFront(rule, '---', draft.text),
    ...grid.rows.map((row) => putInFront(row.start, ids.get(row) ?? '', draft.text)),
  ];
}

/** The line of dashes is no node of the tree: it is the line below the headings. */
function ruleStart(grid: Grid, text: string): number {
  const rest = /[^\r\n]*(?:\r\n|\n|\r)[ \t]*/y;
  rest.lastIndex = grid.head.end;
  rest.test(text);
  return rest.lastIndex;
}

function putInFront(at: number, words: string, text: string): Splice {
  return { start: at, end: at, text: text[at] === '|' ? `| ${words} ` : `| ${words} | ` };
}

function fillCell(row: GridRow, column: number, id: string, text: string): Splice {
  const cell = row.cells[column];
  if (cell === undefined) {
    const bar = text[row.end - 1] === '|' ? '' : ' |';
    return { start: row.end, end: row.end, text: `${bar}${'  |'.repeat(column - row.cells.length)} ${id} |` };
  }
  const start = text[cell.start] === '|' ? cell.start + 1 : cell.start;
  let end = start;
  while (end < cell.end && (text[end] === ' ' || text[end] === '\t')) end++;
  return { start, end, text: ` ${id} ` };
}

function apply(text: string, splices: Splice[]): string {
  let result = '';
  let from = 0;
  for (const splice of splices.sort((one, other) => one.start - other.start)) {
    result += text.slice(from, splice.start) + splice.text;
    from = splice.end;
  }
  return result + text.slice(from);
}
