import type { Draft } from './draft';
import { checkAsk } from './front-matter';
import { cellLine, findColumn, type Grid, type GridRow } from './grid';
import { type Inline, splitInline } from './inline';
import { addExam, addGuide, addSource, type Meta } from './meta';

/** What a row's columns or a card's closing lines may say for their own item, in place of the front matter. */
export const overridable: readonly string[] = ['ask', 'exams', 'guides', 'sources', 'today'];

/** The item's own particulars over the file's: each given part replaces the file's part. */
export function applyOverrides(meta: Meta, given: ReadonlyMap<string, Inline[]>, draft: Draft): Meta {
  const own: Meta = { ask: meta.ask, exams: meta.exams, guides: meta.guides, sources: meta.sources, today: meta.today };
  for (const [name, lines] of given) {
    const parts = lines.flatMap((line) => splitInline(line, ';')).filter((part) => part.text !== '');
    const text = lines.map((line) => line.text).join(' ');
    const at = lines[0]?.at ?? 0;
    if (name === 'today') own.today = text;
    if (name === 'ask') {
      own.ask = text;
      checkAsk(text, at, draft);
    }
    if (name === 'exams') {
      own.exams = {};
      for (const part of parts) readExam(part, own, draft);
    }
    if (name === 'guides') {
      own.guides = [];
      for (const id of text.split(/[\s,;]+/)) addGuide(own, id, at, draft);
    }
    if (name === 'sources') {
      own.sources = [];
      for (const part of parts) readSource(part, own, draft);
    }
  }
  return own;
}

/** The override cells of a row that are not empty. */
export function rowOverrides(grid: Grid, row: GridRow, draft: Draft): Map<string, Inline[]> {
  const given = new Map<string, Inline[]>();
  for (const name of overridable) {
    const column = findColumn(grid, name);
    if (column === -1) continue;
    const lines = name === 'sources' ? (row.cells[column]?.lines ?? []) : [cellLine(row, column, draft)];
    const filled = lines.filter((line) => line.text !== '');
    if (filled.length > 0) given.set(name, filled);
  }
  return given;
}

function readExam(part: Inline, own: Meta, draft: Draft): void {
  const [version = '', statements = ''] = part.text.split(':', 2);
  addExam(
    own,
    version.trim(),
    statements.split(/[\s,]+/).filter((text) => text !== ''),
    part.at,
    draft,
  );
}

function readSource(part: Inline, own: Meta, draft: Draft): void {
  const found = /^(\S+)\s+\((?:checked:?\s+)?([^()]*)\)$/.exec(part.text);
  if (found === null)
    draft.report(
      'source',
      part.at,
      `"${part.text}" is no source`,
      'Write the address and, in parentheses, the day it was read: https://… (2026-11-21)',
    );
  else addSource(own, found[1] ?? '', found[2] ?? '', part.at, draft);
}
