import { joinAlternates } from './alternates';
import { type AuthoredItem, particulars, type TopicContext, versionOf } from './authored';
import { type CardForm, idOfCard, readShell } from './card-shell';
import { digest } from './digest';
import type { Draft } from './draft';
import { cellLine, findColumn, type Grid, type GridRow, readGrid, refuseOtherColumns } from './grid';
import { type Inline, splitInline } from './inline';
import type { DecisionTable, MatchItem } from './item';
import { leastGroups } from './matches';
import { byId } from './options';
import type { Section } from './outline';
import { checkOptions } from './quality/option-rules';
import { answerId } from './rows';
import { readAnswer, readNeeds } from './scenarios';
import { readStem } from './stem';
import { refuseSlots } from './template';

const defaultAsk = 'Which option fits each of these?';

const form: CardForm = {
  fits: () => false,
  table: true,
  shape: 'A matching question: heading, quotes, one table Prompt | Answer | Why, then lines such as Today: …',
  lines: [],
};

type MatchRow = MatchItem['rows'][number];
type Read = Omit<MatchRow, 'id' | 'group'> & { named: Inline[]; text: string };

/** Whether a section with a quote goes on in a table, which makes it a matching question. */
export function isMatch(section: Section): boolean {
  return section.nodes.find((node) => node.type !== 'paragraph' && node.type !== 'blockquote')?.type === 'table';
}

/**
 * Reads a section as one matching item: quotes with the task, and a table of prompts with their answers. Its keys are declared, or,
 * with a column Needs, to be proved against the file's Options. Null when it cannot be asked.
 */
export function readMatchSection(
  section: Section,
  table: DecisionTable | null,
  context: TopicContext,
  draft: Draft,
): AuthoredItem | null {
  const before = draft.problems.length;
  const shell = readShell(section, { ...context, meta: { ...context.meta, ask: null } }, draft, form);
  const [node] = shell.tables;
  if (node === undefined) return null;
  const grid = readGrid(node, draft);
  const read = readRows(grid, table, draft);
  const { groupOf } = joinAlternates(read);
  const rows = read
    .map(({ named: _named, text, ...row }): MatchRow => {
      const [first] = row.answers;
      return { id: digest(text).slice(0, 10), group: first === undefined ? '' : groupOf(first.id), ...row };
    })
    .sort(byId);
  if (new Set(rows.map(({ id }) => id)).size < rows.length)
    draft.report('match-shape', grid.head.start, 'Two rows have the same prompt');
  if (read.length === grid.rows.length && new Set(rows.map(({ group }) => group)).size < leastGroups)
    draft.report('match-shape', grid.head.start, 'The table has fewer than three different answers');
  if (draft.problems.slice(before).some((problem) => problem.severity === 'error')) return null;

  const made = {
    ask: shell.meta.ask ?? defaultAsk,
    stems: shell.stems,
    rows,
    ...(isProved(grid) && table !== null ? { table: cutTable(table, rows) } : {}),
  };
  const item: MatchItem = {
    form: 'match',
    id: idOfCard(shell, section, context, draft),
    topic: context.topic,
    version: versionOf(context, 'match', made),
    ...particulars(shell.meta),
    ...made,
  };
  return { item, at: section.at, provisional: shell.written === null };
}

const isProved = (grid: Grid) => findColumn(grid, 'needs') !== -1;

function readRows(grid: Grid, table: DecisionTable | null, draft: Draft): Read[] {
  const proved = isProved(grid);
  const known = proved ? ['prompt', 'needs', 'answer'] : ['prompt', 'answer', 'why'];
  refuseOtherColumns(grid, known, draft);
  const lacking = ['prompt', 'answer'].filter((name) => findColumn(grid, name) === -1);
  for (const name of lacking) draft.report('missing-column', grid.head.start, `The table has no column "${name}"`);
  if (proved && table === null) draft.report('no-options', grid.head.start, 'Needs without Options');
  if (lacking.length > 0 || (proved && table === null)) return [];
  const read = grid.rows.flatMap((row) => {
    const prompt = readPrompt(grid, row, draft);
    const parts = proved && table !== null ? readProved(grid, row, table, draft) : readDeclared(grid, row, draft);
    return parts === null ? [] : [{ ...prompt, ...parts }];
  });
  const different = new Map(read.flatMap(({ named }) => named).map((line) => [line.text, line]));
  if (!proved) checkOptions([...different.values()], draft);
  return read;
}

function readPrompt(grid: Grid, row: GridRow, draft: Draft): Pick<Read, 'stems' | 'text'> {
  const cell = row.cells[findColumn(grid, 'prompt')];
  const lines = (cell?.lines ?? []).filter((line) => line.text !== '');
  if (lines.length === 0) draft.report('empty-cell', cell?.start ?? row.end, 'A row without a prompt');
  return { stems: lines.map((line) => readStem(line, null, draft)), text: lines.map((line) => line.text).join('\n') };
}

function readDeclared(grid: Grid, row: GridRow, draft: Draft): Pick<Read, 'answers' | 'why' | 'named'> {
  const cell = cellLine(row, findColumn(grid, 'answer'), draft);
  const named = splitInline(cell, ' / ').filter((part) => part.text !== '');
  if (named.length === 0) draft.report('empty-cell', cell.at, 'A row without an answer');
  refuseSlots(cell, draft);
  const column = findColumn(grid, 'why');
  const why = column === -1 ? '' : cellLine(row, column, draft).text;
  if (why === '') draft.report('no-reason', row.start, 'Nothing says why the answer is right');
  const answers = named.map(({ text }) => ({ id: answerId(text), text }));
  return { named, answers, ...(why === '' ? {} : { why }) };
}

/** Null where the row names no answer, or a need, that the Options have. */
function readProved(
  grid: Grid,
  row: GridRow,
  table: DecisionTable,
  draft: Draft,
): Pick<Read, 'answers' | 'needs' | 'named'> | null {
  const before = draft.problems.length;
  const cell = cellLine(row, findColumn(grid, 'needs'), draft);
  const { needs, best } = readNeeds(cell, table.traits, draft);
  if (best !== null) draft.report('best-need', cell.at, 'A ranking cannot decide what belongs to a prompt');
  const line = cellLine(row, findColumn(grid, 'answer'), draft);
  const answer = readAnswer(line, table.options, draft);
  if (answer?.all) draft.report('answer-set', line.at, 'A prompt takes one answer');
  if (answer === null || draft.problems.slice(before).some((problem) => problem.severity === 'error')) return null;
  const options = table.options.filter(({ id }) => answer.ids.includes(id));
  return { named: [], answers: options.map(({ id, text }) => ({ id, text })), needs };
}

/** What the proof needs of the table: the options that are answers here, with the cells that are needs. */
function cutTable({ options, traits }: DecisionTable, rows: readonly MatchRow[]): NonNullable<MatchItem['table']> {
  const answers = new Set(rows.flatMap((row) => row.answers.map(({ id }) => id)));
  const needs = new Set(rows.flatMap((row) => row.needs ?? []));
  return {
    options: options
      .filter(({ id }) => answers.has(id))
      .map((option) => ({
        ...option,
        cells: Object.fromEntries(Object.entries(option.cells).filter(([id]) => needs.has(id))),
      })),
    traits: traits.filter(({ id }) => needs.has(id)),
  };
}
