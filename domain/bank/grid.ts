import type { Table, TableCell } from 'mdast';
import type { Draft } from './draft';
import { flattenInline, type Inline, joinInlines } from './inline';
import { fold } from './slug';

export interface GridCell {
  /** The cell's lines, parted at `<br>`; an empty cell has one empty line. */
  lines: Inline[];
  /** The cell in the file with its leading bar, end exclusive. */
  start: number;
  end: number;
  /** Where its words end. */
  wordsEnd: number;
}

export interface GridRow {
  cells: GridCell[];
  start: number;
  end: number;
}

/** A table whose rows were checked to be no wider than its headings. */
export interface Grid {
  headings: Inline[];
  /** The headings as they are compared. */
  names: string[];
  head: GridRow;
  rows: GridRow[];
}

function readCell(cell: TableCell, draft: Draft): GridCell {
  const start = cell.position?.start.offset ?? 0;
  const end = cell.position?.end.offset ?? start;
  const wordsEnd = cell.children.at(-1)?.position?.end.offset ?? start;
  const inside = draft.text[start] === '|' ? Math.min(start + 1, draft.text.length) : start;
  return { lines: flattenInline(cell.children, inside, draft), start, end, wordsEnd };
}

/** Reads a table. Reports rows wider than the headings, and headings that are empty or occur twice. */
export function readGrid(table: Table, draft: Draft): Grid {
  const [head, ...rows] = table.children.map((row): GridRow => {
    const start = row.position?.start.offset ?? 0;
    return { cells: row.children.map((cell) => readCell(cell, draft)), start, end: row.position?.end.offset ?? start };
  });
  const first = head ?? { cells: [], start: 0, end: 0 };
  const headings = first.cells.map((cell) => joinInlines(cell.lines, ' '));
  const seen = new Set<string>();
  for (const heading of headings) {
    const name = fold(heading.text);
    if (name === '') draft.report('empty-cell', heading.at, 'A column without a heading');
    else if (seen.has(name)) draft.report('repeated-column', heading.at, `Two columns are headed "${heading.text}"`);
    seen.add(name);
  }
  for (const row of rows) {
    const extra = row.cells[headings.length];
    if (extra === undefined) continue;
    draft.report(
      'row-too-wide',
      extra.start,
      `The row has ${row.cells.length} cells, the headings only ${headings.length}`,
    );
  }
  return { headings, names: headings.map((heading) => fold(heading.text)), head: first, rows };
}

/** The column with one of these headings (case aside), or -1. */
export function findColumn(grid: Grid, ...names: string[]): number {
  return grid.names.findIndex((name) => names.includes(name));
}

/** A cell as one line; a cell that the row lacks is an empty line at the row's end. Several lines are reported. */
export function cellLine(row: GridRow, column: number, draft: Draft): Inline {
  const cell = row.cells[column];
  if (cell === undefined) return { text: '', shape: '', marks: [], spots: [], at: row.end };
  if (cell.lines.length > 1)
    draft.report('markup', cell.lines[0]?.at ?? cell.start, 'A line break has no place in this cell');
  return joinInlines(cell.lines, ' ');
}

/** Every heading of the grid that is not among the known ones is reported. */
export function refuseOtherColumns(grid: Grid, known: readonly string[], draft: Draft): void {
  for (const heading of grid.headings) {
    if (heading.text !== '' && !known.includes(fold(heading.text))) {
      draft.report(
        'unknown-column',
        heading.at,
        `Nothing is known of a column "${heading.text}"`,
        `Known columns here: ${known.join(', ')}`,
      );
    }
  }
}
