/** A part of the report: what a table says, and the table, its first row the heading. */
export interface Section {
  title: string;
  text: string;
  rows: (string | number)[][];
}

const HEAD = [
  '# Scheduling toward exam day: the study',
  '',
  'Written by `npm run bench -- schedule --write`; what it says is simulated. How policies, pupils and memories are made is in `bench/schedule/`.',
  '',
];

export function asMarkdown(sections: readonly Section[]): string {
  const parts = sections.flatMap(({ title, text, rows }) => [`## ${title}`, '', text, '', ...tableOf(rows)]);
  return [...HEAD, ...parts].join('\n');
}

function tableOf(rows: Section['rows']): string[] {
  const [head = [], ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  if (rows.length === 0) return [];
  return [`${head}`, `|${' --- |'.repeat(rows[0]?.length ?? 0)}`, ...body, ''];
}
