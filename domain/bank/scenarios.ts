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
import { type Inline, splitInline } from './inline';
import type { DecisionTable, ScenarioItem, TableOption, Trait } from './item';
import { applyOverrides, overridable, rowOverrides } from './overrides';
import { fold } from './slug';
import { readStem } from './stem';
import { findTrait } from './trait';

interface Columns {
  id: number;
  scenario: number;
  needs: number;
  answer: number;
}

/** Reads the rows of a Scenarios table against their decision table. Rows that cannot be asked are left out, with a problem each. */
export function readScenarios(grid: Grid, table: DecisionTable, context: TopicContext, draft: Draft): AuthoredItem[] {
  const columns: Columns = {
    id: findColumn(grid, 'id'),
    scenario: findColumn(grid, 'scenario'),
    needs: findColumn(grid, 'needs'),
    answer: findColumn(grid, 'answer'),
  };
  for (const name of ['scenario', 'needs', 'answer'] as const) {
    if (columns[name] === -1)
      draft.report('missing-column', grid.head.start, `The Scenarios table has no column "${name}"`);
  }
  refuseOtherColumns(grid, ['id', 'scenario', 'needs', 'answer', ...overridable], draft);
  if (columns.scenario === -1 || columns.needs === -1 || columns.answer === -1) return [];
  const shared = digest(JSON.stringify(table));
  return grid.rows.flatMap((row) => readRow(grid, row, columns, table, shared, context, draft) ?? []);
}

function readRow(
  grid: Grid,
  row: GridRow,
  columns: Columns,
  table: DecisionTable,
  shared: string,
  context: TopicContext,
  draft: Draft,
): AuthoredItem | null {
  const before = draft.problems.length;
  const lines = (row.cells[columns.scenario]?.lines ?? []).filter((line) => line.text !== '');
  const { needs, best } = readNeeds(cellLine(row, columns.needs, draft), table.traits, draft);
  const answer = readAnswer(cellLine(row, columns.answer, draft), table.options, draft);
  const meta = applyOverrides(context.meta, rowOverrides(grid, row, draft), draft);
  if (meta.ask === null) draft.report('no-ask', row.start, 'Nothing says what the scenario asks');
  const stems = lines.map((line) => readStem(line, { needs: needs.length, ranking: best !== null }, draft));
  checkShipping(meta, row.start, draft);

  const written = columns.id === -1 ? '' : cellLine(row, columns.id, draft).text;
  const id =
    written === ''
      ? provisionalId(
          context.topic,
          lines.map((line) => line.text).join('\n') || [...needs, best, ...(answer?.ids ?? [])].join('\n'),
        )
      : checkId(written, row.start, draft);
  const refused = draft.problems.slice(before).some((problem) => problem.severity === 'error');
  if (refused || id === null || meta.ask === null || answer === null) return null;
  if (written === '') {
    draft.missingIds.push({ in: 'row', grid, row, id });
    draft.report(
      'unstamped',
      row.start,
      'The scenario has no id yet: a learner’s history with it is lost when its text changes',
    );
  }
  const select = selectOf(answer, needs, table.options);
  const made = { ask: meta.ask, stems, needs, best, select, answer: answer.ids };
  const item: ScenarioItem = {
    form: 'scenario',
    id,
    topic: context.topic,
    version: versionOf(context, shared, made),
    ...particulars(meta),
    ...made,
    table,
  };
  return { item, at: row.start, provisional: written === '' };
}

/** The needs of a cell, parted by `;`, and the ranking of its `best: …`; what is no trait is reported. */
export function readNeeds(
  line: Inline,
  traits: readonly Trait[],
  draft: Draft,
): { needs: string[]; best: string | null } {
  const needs: string[] = [];
  let best: string | null = null;
  if (line.text === '') draft.report('needs-missing', line.at, 'The row names no need');
  const parts = splitInline(line, ';').filter((part) => part.text !== '');
  for (const [index, part] of parts.entries()) {
    const ranked = /^best:\s*/i.exec(part.text);
    const words = ranked === null ? part.text : part.text.slice(ranked[0].length);
    const trait = findTrait(traits, words);
    if (trait === undefined) {
      draft.report('unknown-need', part.at, `No column of Options is headed "${words}"`, listTraits(traits));
      continue;
    }
    if (ranked !== null && index < parts.length - 1) {
      draft.report('best-need', part.at, `"best: ${words}" is not the last need`);
    }
    if (needs.includes(trait.id) || best === trait.id)
      draft.report('repeated-need', part.at, `The need "${words}" stands here twice`);
    else if (ranked !== null) best = trait.id;
    else needs.push(trait.id);
  }
  return { needs, best };
}

function listTraits(traits: readonly Trait[]): string {
  return `Needs are parted by ; and headed as in Options: ${traits.map((trait) => trait.heading).join('; ')}`;
}

interface Answer {
  ids: string[];
  /** Whether all are right together (`A + B`); otherwise several are alternates (`A / B`). */
  all: boolean;
}

/** The options that an Answer cell names; null, with a problem, where it names none or one that the table lacks. */
export function readAnswer(line: Inline, options: readonly TableOption[], draft: Draft): Answer | null {
  if (line.text === '') {
    draft.report('empty-cell', line.at, 'A row without an answer');
    return null;
  }
  const whole = findOption(options, line.text);
  if (whole !== undefined) return { ids: [whole.id], all: false };
  const all = line.shape.includes(' + ');
  if (all && line.shape.includes(' / ')) {
    draft.report('answer-set', line.at, '"+" and "/" in one answer');
    return null;
  }
  const found = splitInline(line, all ? ' + ' : ' / ').map((part) => {
    const option = findOption(options, part.text);
    if (option === undefined) draft.report('answer-unknown', part.at, `No option is called "${part.text}"`);
    return option?.id;
  });
  const ids = found.filter((id) => id !== undefined);
  return ids.length < found.length ? null : { ids: [...new Set(ids)], all };
}

function findOption(options: readonly TableOption[], words: string): TableOption | undefined {
  const name = fold(words);
  return options.find((option) => fold(option.text) === name) ?? options.find((option) => option.id === words);
}

/** Several answers are right each for itself when every one meets all needs; otherwise they are meant to cover them together. */
function selectOf(answer: Answer, needs: readonly string[], options: readonly TableOption[]): ScenarioItem['select'] {
  if (!answer.all) return 'one';
  const chosen = options.filter((option) => answer.ids.includes(option.id));
  return chosen.every((option) => needs.every((need) => option.cells[need]?.value === 'yes')) ? 'each' : 'together';
}
