import { readCell } from './cell';
import { readConfusions } from './confusions';
import type { Draft } from './draft';
import { cellLine, findColumn, type Grid, type GridRow } from './grid';
import { type Inline, sliceInline } from './inline';
import type { Cell, TableOption, Trait } from './item';
import { checkOptions } from './quality/option-rules';
import { fold, isId, slug } from './slug';
import { refuseSlots } from './template';
import { holdsId, readTrait } from './trait';

/** What an Options table says, in ids' order so that moving a row or column changes nothing. */
export interface OptionsTable {
  options: TableOption[];
  traits: Trait[];
  /** Option id -> offset of its name, in authored order. */
  at: Map<string, number>;
  /** Trait ids in authored order. */
  columns: string[];
  /** Option id -> the row that it was read from. */
  rows: Map<string, GridRow>;
}

const reserved = ['id', 'option', 'status', 'today', 'confused with'];

/** Reads an Options table. Null where it has no Option column or no trait. */
export function readOptions(grid: Grid, draft: Draft): OptionsTable | null {
  const nameColumn = findColumn(grid, 'option');
  const traits = readTraits(grid, draft);
  if (nameColumn === -1 || traits.size === 0) {
    const what = nameColumn === -1 ? 'an Option column' : 'a column for a trait';
    draft.report('missing-column', grid.head.start, `The Options table lacks ${what}`);
    return null;
  }
  const columns = {
    id: findColumn(grid, 'id'),
    name: nameColumn,
    status: findColumn(grid, 'status'),
    today: findColumn(grid, 'today'),
  };
  const table: OptionsTable = {
    ...{ options: [], at: new Map(), rows: new Map() },
    ...{ traits: [...traits.values()], columns: [...traits.values()].map(({ id }) => id) },
  };
  const names: Inline[] = [];
  for (const row of grid.rows) {
    const name = readName(cellLine(row, columns.name, draft), draft);
    names.push(name.line);
    const id = readId(grid, row, columns.id, name.line, draft);
    const cells = readCells(row, traits, draft);
    if (id === '') continue;
    if (table.at.has(id)) {
      draft.report('duplicate-id', row.start, `Two options have the id "${id}"`);
      continue;
    }
    table.at.set(id, name.line.at);
    table.rows.set(id, row);
    const optional = (column: number) => (column === -1 ? null : cellLine(row, column, draft).text || null);
    table.options.push({
      id,
      text: name.line.text,
      distractorOnly: name.distractorOnly,
      status: optional(columns.status),
      today: optional(columns.today),
      cells,
    });
  }
  readConfusions(grid, table, draft);
  checkOptions(names, draft);
  table.options.sort(byId);
  table.traits.sort(byId);
  return table;
}

/** Compares by id, for orders that tell nothing of how the author arranged things. */
export function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function readTraits(grid: Grid, draft: Draft): Map<number, Trait> {
  const traits = new Map<number, Trait>();
  const ids = new Set<string>();
  for (const [column, heading] of grid.headings.entries()) {
    if (reserved.includes(fold(heading.text)) || heading.text === '') continue;
    const trait = readTrait(heading, draft);
    const { id } = trait;
    if (id === '')
      draft.report('bad-id', heading.at, `No id can be made of "${heading.text}"`, 'Add one: heading {#id}');
    else if (ids.has(id)) draft.report('duplicate-id', heading.at, `Two traits have the id "${id}"`);
    else {
      traits.set(column, trait);
      const end = grid.head.cells[column]?.wordsEnd;
      if (!holdsId(heading) && end !== undefined) draft.missingIds.push({ in: 'heading', end, id });
    }
    ids.add(id);
  }
  return traits;
}

function readName(line: Inline, draft: Draft): { line: Inline; distractorOnly: boolean } {
  const mark = /\s*\(distractor only\)$/i.exec(line.shape);
  const name = mark === null ? line : sliceInline(line, 0, mark.index);
  if (name.text === '') draft.report('empty-cell', line.at, 'An option without a name');
  if (/\(distractor only\)/i.test(name.shape))
    draft.report(
      'unkeyable-option',
      name.at,
      'Words follow (distractor only), so learners would read it',
      'Put it at the end of the name',
    );
  refuseSlots(name, draft);
  return { line: name, distractorOnly: mark !== null };
}

/** The option's id: its Id cell, else its name's slug, which is noted as missing. Empty for an option without a name. */
function readId(grid: Grid, row: GridRow, column: number, name: Inline, draft: Draft): string {
  const written = column === -1 ? null : cellLine(row, column, draft);
  if (written !== null && written.text !== '') {
    if (!isId(written.text)) draft.report('bad-id', written.at, `"${written.text}" cannot be an id`);
    return isId(written.text) ? written.text : slug(written.text);
  }
  const id = slug(name.text);
  if (id !== '') {
    draft.missingIds.push({ in: 'row', grid, row, id });
    draft.report('unstamped', row.start, `The option "${name.text}" has no id yet`);
  } else if (name.text !== '')
    draft.report('bad-id', name.at, `No id can be made of "${name.text}"`, 'Write one into the Id column');
  return id;
}

function readCells(row: GridRow, traits: ReadonlyMap<number, Trait>, draft: Draft): Record<string, Cell> {
  const cells = [...traits].map(([column, trait]): [string, Cell] => [
    trait.id,
    readCell(cellLine(row, column, draft), trait, draft),
  ]);
  return Object.fromEntries(cells.sort(([one], [other]) => (one < other ? -1 : 1)));
}
