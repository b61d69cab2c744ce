/** What a deck's own Options table names, as completion needs it; who reads it for questions is the server. */
export interface DeckNames {
  options: { id: string; name: string }[];
  /** `heading` as written, `name` as a need is written. */
  traits: { heading: string; name: string; isRanking: boolean }[];
}

const fixed = new Set(['id', 'option', 'status', 'today', 'confused with']);

/** The names of the first table below `## Options`. */
export function namesIn(text: string): DeckNames {
  const [, section = ''] = text.split(/^## +Options\b[^\n]*\n/m);
  const rows = section.split(/\r?\n/).map((line) => line.trim());
  const begin = rows.findIndex((line) => line.startsWith('|'));
  const table = begin === -1 ? [] : rows.slice(begin, endOf(rows, begin)).map(cellsOf);
  const [heads = [], , ...body] = table;
  const at = (head: string) => heads.findIndex((cell) => cell.toLowerCase() === head);
  return {
    options: body.flatMap((cells) => {
      const name = (cells[at('option')] ?? '').replace(/ *\(distractor only\)$/, '');
      return name === '' ? [] : [{ id: cells[at('id')] ?? '', name }];
    }),
    traits: heads
      .filter((head) => head !== '' && !fixed.has(head.toLowerCase()))
      .map((heading) => ({
        heading,
        name: heading.replace(/ *\{#[^}]*\}$/, '').replace(/ *\((?:lowest|highest) wins\)$/, ''),
        isRanking: /\((?:lowest|highest) wins\)/.test(heading),
      })),
  };
}

/** The headings of the table in whose rows an offset lies; null above the line of dashes. */
export function tableAt(text: string, lineStart: number): string[] | null {
  const above = text.slice(0, lineStart).split(/\r?\n/).slice(0, -1);
  let first = above.length;
  while (first > 0 && above[first - 1]?.trim().startsWith('|')) first--;
  const [heads, dashes] = above.slice(first);
  return heads !== undefined && /^[\s|:-]+$/.test(dashes ?? '') && dashes !== undefined ? cellsOf(heads.trim()) : null;
}

function endOf(rows: readonly string[], begin: number): number {
  const end = rows.findIndex((line, index) => index > begin && !line.startsWith('|'));
  return end === -1 ? rows.length : end;
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
