import {
  type AuthoredItem,
  checkId,
  checkShipping,
  particulars,
  provisionalId,
  type TopicContext,
  versionOf,
} from './authored';
import type { Draft } from './draft';
import { cellLine, findColumn, type Grid, type GridRow, refuseOtherColumns } from './grid';
import { type Inline, splitInline } from './inline';
import type { RecallItem } from './item';
import { applyOverrides, overridable, rowOverrides } from './overrides';
import { checkOptions } from './quality/option-rules';
import { readStem } from './stem';
import { refuseSlots } from './template';

const defaultAsk = 'What is its exact name or value?';

interface Columns {
  id: number;
  prompt: number;
  answer: number;
  also: number;
  why: number;
}

/** Reads a Prompt | Answer | Also accepted table: each row an item whose answer is typed. */
export function readRecalls(grid: Grid, context: TopicContext, draft: Draft): AuthoredItem[] {
  const columns = {
    id: findColumn(grid, 'id'),
    prompt: findColumn(grid, 'prompt'),
    answer: findColumn(grid, 'answer'),
    also: findColumn(grid, 'also accepted'),
    why: findColumn(grid, 'why'),
  };
  refuseOtherColumns(grid, ['id', 'prompt', 'answer', 'also accepted', 'why', ...overridable], draft);
  if (grid.rows.length === 0) draft.report('no-items', grid.head.start, 'The table has no rows');
  return grid.rows.flatMap((row) => readRow(grid, row, columns, context, draft) ?? []);
}

/** Null for a row with an error. The file's own `ask` speaks of choosing, so only the row's is taken. */
function readRow(grid: Grid, row: GridRow, columns: Columns, context: TopicContext, draft: Draft): AuthoredItem | null {
  const before = draft.problems.length;
  const at = row.start;
  const lines = (row.cells[columns.prompt]?.lines ?? []).filter((line) => line.text !== '');
  if (lines.length === 0)
    draft.report('empty-cell', row.cells[columns.prompt]?.start ?? row.end, 'A row without a prompt');
  const stems = lines.map((line) => readStem(line, null, draft));
  const accepted = readAccepted(row, columns, draft);
  const why = columns.why === -1 ? '' : cellLine(row, columns.why, draft).text;
  const meta = applyOverrides({ ...context.meta, ask: null }, rowOverrides(grid, row, draft), draft);
  const cell = columns.id === -1 ? '' : cellLine(row, columns.id, draft).text;
  const written = cell === '' ? null : checkId(cell, at, draft);
  if (draft.problems.slice(before).some((problem) => problem.severity === 'error')) return null;

  checkShipping(meta, at, draft);
  if (why === '') draft.report('no-reason', at, 'Nothing says why the answer is right');
  const id = written ?? provisionalId(context.topic, lines.map((line) => line.text).join('\n'));
  if (written === null) {
    draft.missingIds.push({ in: 'row', grid, row, id });
    draft.report('unstamped', at, 'The row has no id yet: a learner’s history with it is lost when its text changes');
  }
  const made = { ask: meta.ask ?? defaultAsk, stems, accepted, ...(why === '' ? {} : { why }) };
  const item: RecallItem = {
    form: 'recall',
    id,
    topic: context.topic,
    version: versionOf(context, '', made),
    ...particulars(meta),
    ...made,
  };
  return { item, at, provisional: written === null };
}

/** The answer and then what else is accepted, each once, as it is typed: without the backticks of inline code. */
function readAccepted(row: GridRow, columns: Columns, draft: Draft): string[] {
  const answer = cellLine(row, columns.answer, draft);
  const others = columns.also === -1 ? [] : splitInline(cellLine(row, columns.also, draft), ';');
  const given: Inline[] = [answer, ...others.filter((other) => other.text !== '')];
  for (const line of given) refuseSlots(line, draft);
  const typed = given.map((line) => ({ ...line, text: line.text.replaceAll('`', '').trim() }));
  if (typed.some((line) => line.text === '')) draft.report('empty-cell', answer.at, 'A row without an answer');
  checkOptions(typed, draft);
  return typed.map((line) => line.text);
}
