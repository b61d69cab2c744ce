import { namesIn, tableAt } from './deck-names';

/** A word that could stand where the author is, and what it is. */
export interface Suggestion {
  label: string;
  detail: string;
}

export interface Suggestions {
  /** Offset at which what is being written begins. */
  from: number;
  options: Suggestion[];
}

const frontMatter = [
  'title: ',
  'ask: ',
  'exams: { MLA-C01: ["2.2"] }',
  'guides: []',
  'sources:',
  'today: ',
  'waive: {}',
];
const sections = [
  '## Options',
  '## Contexts',
  '## Cues',
  '## Scenarios',
  '## Cards',
  '## Case: ',
  '## Concepts',
  '## Notes',
  '### ',
];
const cardLines = ['Ask: ', 'Today: ', 'Sources: ', 'Exams: MLA-C01: ', 'Guides: ', 'Select: 2'];
const conceptLines = [
  '- What: ',
  '- When: ',
  '- When not: ',
  '- Confusions:',
  '- Also called: ',
  '- Today: ',
  '- Sources: ',
];

const named = (labels: readonly string[], detail: string): Suggestion[] => labels.map((label) => ({ label, detail }));

/**
 * What could be written at an offset of a deck: the grammar's field words, and the traits, options and ids that the deck itself names. Null
 * where any words may stand.
 */
export function completeDeck(text: string, offset: number): Suggestions | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (before.startsWith('|')) return inTable(text, start, before);
  if (before.startsWith('#')) return { from: start, options: named(sections, 'section') };
  if (isInFrontMatter(text, start))
    return /^\w*$/.test(before) ? { from: start, options: named(frontMatter, 'front matter') } : null;
  const section = sectionAt(text, start);
  if (section === 'Cues') return /^- /.test(before) ? { from: start + 2, options: traits(text) } : null;
  if (section === 'Concepts')
    return /^-? ?\w*$/.test(before) && before !== ''
      ? { from: start, options: named(conceptLines, 'line of a concept') }
      : null;
  return /^[A-Z]\w*$/.test(before) ? { from: start, options: named(cardLines, 'line of a card') } : null;
}

const isInFrontMatter = (text: string, at: number) =>
  /^\uFEFF?---\r?\n/.test(text) && !/\n---\r?\n/.test(text.slice(3, at));

function sectionAt(text: string, at: number): string {
  const heading = [...text.slice(0, at).matchAll(/^## +([^\r\n{]+)/gm)].at(-1);
  return heading?.[1]?.trim() ?? '';
}

const traits = (text: string) =>
  namesIn(text).traits.map(({ name, isRanking }) => ({
    label: isRanking ? `best: ${name}` : name,
    detail: isRanking ? 'ranking' : 'trait',
  }));

function inTable(text: string, start: number, before: string): Suggestions | null {
  const heads = tableAt(text, start);
  if (heads === null) return null;
  const bars = [...before.matchAll(/(?<!\\)\|/g)];
  const cell = before.slice((bars.at(-1)?.index ?? 0) + 1);
  const head = (heads[bars.length - 1] ?? '').toLowerCase();
  const part = /[^;+/]*$/.exec(cell)?.[0] ?? '';
  const from = start + before.length - part.trimStart().length;
  const names = namesIn(text);
  switch (head) {
    case 'needs':
      return { from, options: traits(text) };
    case 'answer':
      return names.options.length === 0
        ? null
        : {
            from,
            options: named(
              names.options.map(({ name }) => name),
              'option',
            ),
          };
    case 'confused with':
      return { from, options: names.options.map(({ id, name }) => ({ label: id, detail: name })) };
    case 'exams':
      return { from, options: named(['MLA-C01: ', 'MLA-C02: '], 'exam') };
    default:
      return names.traits.some(({ heading }) => heading.toLowerCase() === head)
        ? { from, options: named(['yes: ', 'no: ', '?'], 'cell') }
        : null;
  }
}
