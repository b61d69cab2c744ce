import { joinAlternates } from './alternates';
import { type AuthoredItem, provisionalId, type TopicContext, versionOf } from './authored';
import type { Draft } from './draft';
import type { Grid } from './grid';
import type { MatchItem, RowItem, Source } from './item';
import { byId } from './options';
import type { Section } from './outline';
import { cutId } from './trait';

/** A matching question has three prompts at least, as in the exam. */
export const leastGroups = 3;
const ask = 'Which option fits each of these scenarios?';

/** Where a plain table stands: under which heading (null: above the first), and whether it is the first one there. */
export interface TableSpot {
  section: Section | null;
  first: boolean;
}

/**
 * The matching item of a plain table, made of the rows that can be asked; null for a table with fewer than three answers that are no
 * alternates of one another. Rows that could answer for each other share a group, of which a question shows one: those whose answers
 * are alternates anywhere in the table, and those that tell the same scenario.
 */
export function readMatch(
  items: readonly AuthoredItem[],
  grid: Grid,
  spot: TableSpot,
  context: TopicContext,
  draft: Draft,
): AuthoredItem | null {
  const rows = new Map<string, RowItem>();
  for (const { item } of items) if (item.form === 'row' && !rows.has(item.id)) rows.set(item.id, item);
  const { groupOf } = joinAlternates(joinSameScenarios([...rows.values()]));
  const made = [...rows.values()]
    .map(({ id, stems, answers, why }) => {
      const group = groupOf(answers[0]?.id ?? id);
      return { id, group, stems, answers, ...(why === undefined ? {} : { why }) };
    })
    .sort(byId);
  if (new Set(made.map(({ group }) => group)).size < leastGroups) return null;

  const { id, provisional } = idOfMatch(spot, made, grid, context, draft);
  const item: MatchItem = {
    form: 'match',
    id,
    topic: context.topic,
    version: versionOf(context, 'match', { ask, rows: made }),
    ...joinParticulars([...rows.values()]),
    today: context.meta.today,
    ask,
    stems: [],
    rows: made.map((row) => {
      const today = rows.get(row.id)?.today ?? null;
      return today === null || today === context.meta.today ? row : { ...row, today };
    }),
  };
  return { item, at: grid.rows.at(-1)?.start ?? grid.head.start, provisional };
}

/** Two rows with one scenario answer the same question, so their answers count as alternates. */
function joinSameScenarios(rows: readonly RowItem[]): Pick<RowItem, 'stems' | 'answers'>[] {
  const told = new Map<string, Pick<RowItem, 'stems' | 'answers'>>();
  return rows.flatMap(({ stems, answers }) =>
    stems.map((stem) => {
      const text = JSON.stringify(stem.text);
      const known = told.get(text);
      const entry = { stems: [stem], answers: [...(known?.answers ?? []), ...answers] };
      told.set(text, entry);
      return entry;
    }),
  );
}

/** What the rows carry, each thing once. */
function joinParticulars(rows: readonly RowItem[]): Pick<MatchItem, 'exams' | 'guides' | 'sources'> {
  const exams: MatchItem['exams'] = {};
  const sources = new Map<string, Source>();
  for (const row of rows) {
    for (const version of ['MLA-C01', 'MLA-C02'] as const) {
      const statements = [...(exams[version] ?? []), ...(row.exams[version] ?? [])];
      if (statements.length > 0) exams[version] = [...new Set(statements)].sort();
    }
    for (const source of row.sources) {
      const known = sources.get(source.url);
      if (known === undefined || source.checked < known.checked) sources.set(source.url, source);
    }
  }
  return { exams, guides: [...new Set(rows.flatMap((row) => row.guides))].sort(), sources: [...sources.values()] };
}

/** A heading's `{#id}`; above all headings the topic's own; else one that is still to be stamped. */
function idOfMatch(
  { section, first }: TableSpot,
  rows: readonly { id: string }[],
  grid: Grid,
  context: TopicContext,
  draft: Draft,
): { id: string; provisional: boolean } {
  if (first && section === null) return { id: `${context.topic}-match`, provisional: false };
  const { rest, id: written } = section === null ? { rest: null, id: null } : cutId(section.name, draft);
  if (first && written !== null) return { id: written, provisional: false };
  const id = provisionalId(context.topic, `match ${rows.map((row) => row.id).join(' ')}`);
  if (first && section !== null && rest === section.name) {
    draft.missingIds.push({ in: 'heading', end: section.headingEnd, id });
    draft.report('unstamped', grid.head.start, 'The table’s matching question has no id yet: its heading has none');
  } else {
    const hint = 'Put the table under a heading of its own, and run: npm run bank -- stamp';
    draft.report('unstamped', grid.head.start, 'The table’s matching question can have no id here', hint);
  }
  return { id, provisional: true };
}
