import { type Alternates, joinAlternates } from './alternates';
import {
  type AuthoredItem,
  checkId,
  checkShipping,
  particulars,
  provisionalId,
  type TopicContext,
  versionOf,
} from './authored';
import { digest } from './digest';
import type { Draft } from './draft';
import { cellLine, findColumn, type Grid, type GridRow, refuseOtherColumns } from './grid';
import { type Inline, joinInlines, splitInline } from './inline';
import type { AuthoredStem, RowItem } from './item';
import type { Meta } from './meta';
import { applyOverrides, overridable, rowOverrides } from './overrides';
import { checkOptions } from './quality/option-rules';
import { fold, slug } from './slug';
import { readStem } from './stem';
import { refuseSlots } from './template';

const defaultAsk = 'Which option fits best?';
/** The exam shows four options. */
const usualOptions = 4;

interface Columns {
  id: number;
  scenario: number;
  answer: number;
  why: number;
}

interface Row {
  row: GridRow;
  stems: AuthoredStem[];
  answers: { id: string; text: string }[];
  why: string | null;
  meta: Meta;
  /** Written by the author, or null. */
  id: string | null;
  /** The row's scenarios as text, which a provisional id is made of. */
  text: string;
  /** A row with an error is not asked; its answers still count among the table's. */
  refused: boolean;
}

/** Reads a plain Scenario | Answer table: each row an item whose distractors are the table's other answers. */
export function readRows(grid: Grid, context: TopicContext, draft: Draft): AuthoredItem[] {
  const columns = {
    id: findColumn(grid, 'id'),
    scenario: findColumn(grid, 'scenario'),
    answer: findColumn(grid, 'answer'),
    why: findColumn(grid, 'why'),
  };
  refuseOtherColumns(grid, ['id', 'scenario', 'answer', 'why', ...overridable], draft);
  const rows = grid.rows.map((row) => readRow(grid, row, columns, context, draft));
  checkAnswers(rows, columns, draft);
  const alternates = joinAlternates(rows);
  const groups = new Set(alternates.pool.map((answer) => answer.group)).size;
  if (grid.rows.length === 0) draft.report('no-items', grid.head.start, 'The table has no rows');
  else if (groups < 2)
    draft.report('one-answer', grid.head.start, 'All rows have the same answer, so there is nothing to choose between');
  else if (groups < usualOptions)
    draft.report('few-answers', grid.head.start, `The table has ${groups} different answers only`);
  if (groups < 2) return [];
  const shared = digest(JSON.stringify(alternates.pool));
  return rows.filter((row) => !row.refused).map((row) => compileRow(row, grid, alternates, shared, context, draft));
}

function readRow(grid: Grid, row: GridRow, columns: Columns, context: TopicContext, draft: Draft): Row {
  const before = draft.problems.length;
  const cell = cellLine(row, columns.answer, draft);
  const lines = (row.cells[columns.scenario]?.lines ?? []).filter((line) => line.text !== '');
  if (lines.length === 0)
    draft.report('empty-cell', row.cells[columns.scenario]?.start ?? row.end, 'A row without a scenario');
  const answers = splitInline(cell, ' / ').filter((part) => part.text !== '');
  for (const part of answers) {
    if (/^\/\s|\s\/$/.test(part.shape)) draft.report('empty-cell', part.at, 'An answer is missing beside the slash');
  }
  if (answers.length === 0) draft.report('empty-cell', cell.at, 'A row without an answer');
  refuseSlots(cell, draft);
  const written = columns.id === -1 ? '' : cellLine(row, columns.id, draft).text;
  const read = {
    row,
    stems: lines.map((line) => readStem(line, null, draft)),
    answers: answers.map(({ text }) => ({ id: answerId(text), text })),
    why: columns.why === -1 ? null : cellLine(row, columns.why, draft).text || null,
    meta: applyOverrides(context.meta, rowOverrides(grid, row, draft), draft),
    id: written === '' ? null : checkId(written, row.start, draft),
    text: lines.map((line) => line.text).join('\n'),
  };
  return { ...read, refused: draft.problems.slice(before).some((problem) => problem.severity === 'error') };
}

/** The id of a plain table's answer: its slug, or a hash of signs that make none. */
export const answerId = (text: string) => slug(text) || digest(text).slice(0, 10);

/** Each different answer is checked as an option once; two that make the same id are reported. */
function checkAnswers(rows: readonly Row[], columns: Columns, draft: Draft): void {
  const names = new Map<string, string>();
  const different: Inline[] = [];
  for (const { row } of rows) {
    for (const part of splitInline(joinInlines(row.cells[columns.answer]?.lines ?? [], ' '), ' / ')) {
      const id = answerId(part.text);
      const known = names.get(id);
      if (known === undefined) different.push(part);
      else if (known !== fold(part.text))
        draft.report('duplicate-id', part.at, `"${part.text}" and "${known}" differ in signs only`);
      names.set(id, known ?? fold(part.text));
    }
  }
  checkOptions(different, draft);
}

function compileRow(
  row: Row,
  grid: Grid,
  alternates: Alternates,
  shared: string,
  context: TopicContext,
  draft: Draft,
): AuthoredItem {
  const at = row.row.start;
  checkShipping(row.meta, at, draft);
  if (row.why === null) draft.report('no-reason', at, 'Nothing says why the answer is right');
  const id = row.id ?? provisionalId(context.topic, row.text);
  if (row.id === null) {
    draft.missingIds.push({ in: 'row', grid, row: row.row, id });
    draft.report('unstamped', at, 'The row has no id yet: a learner’s history with it is lost when its text changes');
  }
  const own = new Set(row.answers.map((answer) => alternates.groupOf(answer.id)));
  const made = {
    ask: row.meta.ask ?? defaultAsk,
    stems: row.stems,
    answers: row.answers,
    ...(row.why === null ? {} : { why: row.why }),
  };
  const item: RowItem = {
    form: 'row',
    id,
    topic: context.topic,
    version: versionOf(context, shared, made),
    ...particulars(row.meta),
    ...made,
    distractors: alternates.pool.filter((answer) => !own.has(answer.group)),
  };
  return { item, at, provisional: row.id === null };
}
