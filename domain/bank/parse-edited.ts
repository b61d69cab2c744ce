import type { Root, TableRow } from 'mdast';
import { guessRow } from './guess-row';
import { parseMarkdown } from './markdown';

/** Rows of tables as they were parsed, by their text: what need not be parsed again when a file was edited elsewhere. */
export type ParsedRows = ReadonlyMap<string, TableRow>;

/** Lines of rows that remark was seen to read as guessRow does: of a file that was not edited yet, a line costs less to keep than a tree. */
export type ProvenLines = ReadonlySet<string>;

/**
 * Text to the very tree that parseMarkdown makes of it, places included, in the time that its changed rows and what is no row take: a row
 * that stands in `known` or whose line is `proven` is not parsed again, wherever it stands now. `rows` are what to know at the next edit.
 * Throws as parseMarkdown does; trees may share rows, so they are to be left as they are.
 */
export function parseEdited(
  text: string,
  known: ParsedRows,
  proven: ProvenLines = NOTHING,
): { root: Root; rows: ParsedRows } {
  const kept = new Map<number, TableRow>();
  const hollow = text.replace(/(?<=^|[\r\n])\|[^\r\n]*/g, (line, offset: number) => {
    const row = known.get(line) ?? (proven.has(line) ? guessRow(line) : null);
    if (row === null) return line;
    kept.set(offset, row);
    return '|'.padEnd(line.length);
  });
  const root = fill(parseMarkdown(hollow), kept) ?? parseMarkdown(text);
  return { root, rows: rowsOf(root, text) };
}

const NOTHING: ProvenLines = new Set();

/** Of rows that remark parsed, the lines that guessRow reads alike, every place included: proven from now on, in every file. */
export function proveLines(rows: ParsedRows): string[] {
  return [...rows].filter(([line, row]) => guessesRight(line, row)).map(([line]) => line);
}

function guessesRight(line: string, row: TableRow): boolean {
  const guessed = guessRow(line);
  const start = row.position?.start;
  return guessed !== null && start !== undefined && isSame(moveTo(guessed, start), row);
}

/** Whether two trees have the same fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([name, value]) => isSame(value, Reflect.get(other, name)))
  );
}

/**
 * Puts rows in where they were hollowed out, each at the offset of its line. Null when a hollow line turned out to be anything but a row
 * below a table's head: then it had another meaning, and the text must be parsed in whole.
 */
function fill(root: Root, kept: ReadonlyMap<number, TableRow>): Root | null {
  let filled = 0;
  for (const node of root.children) {
    if (node.type !== 'table') continue;
    for (const [index, hollow] of node.children.entries()) {
      const start = hollow.position?.start;
      const row = index === 0 ? undefined : kept.get(start?.offset ?? -1);
      if (start === undefined || row === undefined) continue;
      node.children[index] = moveTo(row, start);
      filled += 1;
    }
  }
  return filled === kept.size ? root : null;
}

/** The rows whose meaning is all in their own line. */
function rowsOf(root: Root, text: string): ParsedRows {
  const rows = new Map<string, TableRow>();
  for (const node of root.children) {
    if (node.type !== 'table') continue;
    for (const row of node.children.slice(1)) {
      const line = text.slice(row.position?.start.offset, row.position?.end.offset);
      const atMargin = row.position?.start.column === 1 && line.startsWith('|');
      if (atMargin && !refersOrMeasures.test(line) && !looksLikeDelimiter.test(line)) rows.set(line, row);
    }
  }
  return rows;
}

/** A bracket may name a link or footnote that is defined elsewhere, and a tab is as wide as its column says. */
const refersOrMeasures = /[[\t]/;
/** Such a line would make a head of the line above it. */
const looksLikeDelimiter = /^[|\s:-]*$/;

type Position = NonNullable<TableRow['position']>;
type Point = Position['start'];
interface Placed {
  position?: Position | undefined;
  children?: Placed[];
}

function moveTo(row: TableRow, start: Point): TableRow {
  const from = row.position?.start;
  const lines = start.line - (from?.line ?? 0);
  const units = (start.offset ?? 0) - (from?.offset ?? 0);
  return lines === 0 && units === 0 ? row : moveBy(row, lines, units);
}

/** A tree so many lines and units further down; what it was made of stays as it is. */
export function moveBy<Content extends Placed>(node: Content, lines: number, units: number): Content {
  const shift = ({ line, column, offset }: Point): Point => ({
    line: line + lines,
    column,
    offset: (offset ?? 0) + units,
  });
  const { position, children } = node;
  const placed =
    position === undefined ? node : { ...node, position: { start: shift(position.start), end: shift(position.end) } };
  return children === undefined
    ? placed
    : { ...placed, children: children.map((child) => moveBy(child, lines, units)) };
}
