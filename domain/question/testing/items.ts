import type {
  CardItem,
  Cell,
  Cue,
  DecisionTable,
  MatchItem,
  OrderItem,
  RecallItem,
  RowItem,
  ScenarioItem,
  TableOption,
  Template,
  Trait,
} from '@/domain/bank/item';

/** Items built by hand for tests: only what a test is about is written down. */

const base = {
  topic: 'tuning',
  version: 'v1',
  exams: { 'MLA-C01': ['2.2'] },
  guides: ['g002'],
  sources: [{ url: 'https://example.com/page', checked: '2026-11-21' }],
  today: null,
};

/** A cell as an author writes it: `yes: why`, `no: why`, `?`, `2: why`. */
export function cell(text: string): Cell {
  const [value = '', why = ''] = text.split(/:\s*(.*)/s);
  if (value === '?') return { value: 'unknown', why: null };
  if (value === 'yes' || value === 'no') return { value, why };
  return { value: 'rank', rank: Number(value), why };
}

/** An option with its cells in the order of the traits. */
export function option(id: string, text: string, traits: readonly Trait[], cells: readonly string[]): TableOption {
  const distractorOnly = text.endsWith(' (distractor only)');
  return {
    id,
    text: text.replace(' (distractor only)', ''),
    distractorOnly,
    status: null,
    today: null,
    cells: Object.fromEntries(traits.map((trait, index) => [trait.id, cell(cells[index] ?? '?')])),
  };
}

/** Traits whose ids are their headings; a heading that ends in "(lowest wins)" or "(highest wins)" ranks. */
export function traits(...headings: string[]): Trait[] {
  return headings.map((heading) => {
    const ranking = /\((lowest wins|highest wins)\)$/.exec(heading)?.[1];
    return {
      id: heading,
      heading,
      ranking: ranking === 'lowest wins' || ranking === 'highest wins' ? ranking : null,
    };
  });
}

/** A cue of one plain sentence or a template. */
export function cue(need: string, text: string | Template, excludes: string[] = []): Cue {
  return { need, text: typeof text === 'string' ? [text] : text, excludes };
}

/** A scenario with one authored stem. */
export function scenario(
  fields: Partial<ScenarioItem> & Pick<ScenarioItem, 'table' | 'needs' | 'answer'>,
): ScenarioItem {
  return {
    ...base,
    id: 'scenario-1',
    form: 'scenario',
    ask: 'Which option should the ML engineer choose?',
    stems: [{ text: ['A team has a task.'], decisive: [] }],
    best: null,
    select: 'one',
    ...fields,
  };
}

/** A row whose answers and distractors are texts; ids are the texts. */
export function row(
  answers: readonly string[],
  distractors: readonly string[],
  fields: Partial<RowItem> = {},
): RowItem {
  return {
    ...base,
    id: 'row-1',
    form: 'row',
    ask: 'Which service fits?',
    stems: [{ text: ['A team has a task.'], decisive: [] }],
    answers: answers.map((text) => ({ id: text, text })),
    distractors: distractors.map((text) => ({ id: text, text, group: text })),
    ...fields,
  };
}

/** A card whose right options are marked with a leading "*"; ids are the texts. */
export function card(options: readonly string[], fields: Partial<CardItem> = {}): CardItem {
  return {
    ...base,
    id: 'card-1',
    form: 'card',
    ask: '',
    stems: [{ text: ['A job was interrupted. What should the ML engineer do?'], decisive: [] }],
    options: options.map((marked) => {
      const right = marked.startsWith('*');
      const text = right ? marked.slice(1) : marked;
      return { id: text, text, right, reason: `reason of ${text}` };
    }),
    ...fields,
  };
}

/** An order whose steps are in the right order and whose strays do not belong; ids are the texts. */
export function order(
  steps: readonly string[],
  strays: readonly string[] = [],
  fields: Partial<OrderItem> = {},
): OrderItem {
  return {
    ...base,
    id: 'order-1',
    form: 'order',
    ask: '',
    stems: [{ text: ['In which order should the ML engineer take these steps?'], decisive: [] }],
    steps: steps.map((text) => ({ id: text, text })),
    strays: strays.map((text) => ({ id: text, text, reason: `reason of ${text}` })),
    ...fields,
  };
}

/** A row of a recall table. */
export function recall(accepted: readonly string[], fields: Partial<RecallItem> = {}): RecallItem {
  return {
    ...base,
    id: 'recall-1',
    form: 'recall',
    ask: 'What is its exact name or value?',
    stems: [{ text: ['The folder from which SageMaker uploads the model'], decisive: [] }],
    accepted: [...accepted],
    ...fields,
  };
}

/** A matching item from rows such as `row: answer / alternate`; ids are the texts, and rows share a group where they share an answer's name. */
export function match(rows: Record<string, string>, fields: Partial<MatchItem> = {}): MatchItem {
  return {
    ...base,
    id: 'match-1',
    form: 'match',
    ask: 'Which option fits each of these scenarios?',
    stems: [],
    rows: Object.entries(rows).map(([id, answers]) => {
      const names = answers.split(' / ');
      const shared = Object.values(rows).find((other) => other.split(' / ').some((name) => names.includes(name)));
      return {
        id,
        group: shared ?? answers,
        stems: [{ text: [`Scenario of ${id}`], decisive: [] }],
        answers: names.map((text) => ({ id: text, text })),
        why: `reason of ${answers}`,
      };
    }),
    ...fields,
  };
}

/** A table of columns p, q, r from rows such as `a: yes no ?`, each yes and no with a reason; `a!` is distractor only. */
export function plainTable(...rows: string[]): DecisionTable {
  const width = (rows[0] ?? '').split(' ').length - 1;
  const columns = traits(...['p', 'q', 'r'].slice(0, width));
  return {
    traits: columns,
    options: rows.map((row) => {
      const [name = '', ...cells] = row.split(/:? /);
      const distractorOnly = name.endsWith('!');
      const id = name.replace('!', '');
      const texts = cells.map((value) => (value === '?' ? '?' : `${value}: because`));
      return option(id, `Option ${id}${distractorOnly ? ' (distractor only)' : ''}`, columns, texts);
    }),
    contexts: [],
    cues: [],
  };
}

/** A matching item to be proved: prompt id -> its needs parted by blanks, and its answers such as `a / b`, ids of the table's options. */
export function provedMatch(
  { options, traits }: DecisionTable,
  rows: Record<string, [needs: string, answers: string]>,
  fields: Partial<MatchItem> = {},
): MatchItem {
  const answers = Object.fromEntries(Object.entries(rows).map(([id, [, answer]]) => [id, answer]));
  const declared = match(answers, { ask: 'Which option fits each of these?' });
  return {
    ...declared,
    stems: [{ text: ['A team has three tasks. Match each with an option.'], decisive: [] }],
    table: { options, traits },
    rows: declared.rows.map(({ id, group, stems, answers: own }) => {
      const needs = (rows[id]?.[0] ?? '').split(' ').filter((need) => need !== '');
      return { id, group, stems, answers: own, needs };
    }),
    ...fields,
  };
}
