import { joinFiles } from '@/domain/bank/join-files';
import { remarkAlone } from '@/domain/bank/markdown';
import { type ParsedRows, type ProvenLines, parseEdited, proveLines } from '@/domain/bank/parse-edited';
import { type FileReading, readFile } from '@/domain/bank/read-file';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { readBankFile } from '@/server/bank/bank-files';
import { repeatedBank } from './real-bank';
import { median, printTable } from './table';

const ROWS = 200;
const ROUNDS = 9;
const TABLES = { plain: plainTable(), scenarios: scenarioTable() };
const HEADINGS = ['items', 'table', 'KB', 'remark alone ms', 'first edit ms', 'next edit ms', 'of it reading ms'];

/**
 * One edited file of 200 rows in banks of several sizes: it is read again, joined with the others, and the bank admitted. At the first
 * edit it is known which lines of it need no parsing, at the next ones its rows are there as they were parsed.
 */
export async function benchEdit(): Promise<void> {
  const rows: (string | number)[][] = [HEADINGS];
  for (const size of [100, 1_000, 10_000]) {
    const others = repeatedBank(size).map((file) => readFile(file, { generator: GENERATOR }));
    for (const [name, lines] of Object.entries(TABLES)) {
      let items = 0;
      const rounds = Array.from({ length: ROUNDS }, (_, round) => {
        const texts = [round, round + 1, round + 2].map((edited) => textOf(lines, edited * 7));
        const [found = '', before = '', after = ''] = texts;
        const floor = timed(() => remarkAlone(before)).ms;
        const proven = new Set(proveLines(parseEdited(found, new Map()).rows));
        const first = edit(before, { known: new Map(), proven }, others);
        const next = edit(after, { known: first.rows, proven }, others);
        items = next.items;
        return [floor, first.ms, next.ms, next.readMs];
      });
      const kilobytes = (textOf(lines, 0).length / 1024).toFixed(0);
      const times = [0, 1, 2, 3].map((column) => median(rounds.map((round) => round[column] ?? 0)).toFixed(0));
      rows.push([items, name, kilobytes, ...times]);
    }
  }
  printTable(rows);
}

interface Known {
  known: ParsedRows;
  proven: ProvenLines;
}

function edit(text: string, { known, proven }: Known, others: readonly FileReading[]) {
  let rows = known;
  const parse = (whole: string) => {
    const parsed = parseEdited(whole, known, proven);
    rows = parsed.rows;
    return parsed.root;
  };
  const read = timed(() => readFile({ path: 'edited.md', text }, { generator: GENERATOR, parse }));
  const joined = timed(() => admit(joinFiles([...others, read.made])));
  return { rows, items: joined.made.items.size, ms: read.ms + joined.ms, readMs: read.ms };
}

function timed<Made>(make: () => Made): { made: Made; ms: number } {
  const began = performance.now();
  const made = make();
  return { made, ms: performance.now() - began };
}

interface Lines {
  above: string[];
  rows: string[];
}

/** The table with words put into the second cell of one row. */
const textOf = ({ above, rows }: Lines, edited: number): string =>
  [...above, ...rows.map((row, at) => (at === edited ? row.replace(/(?<=^\|[^|]*\| )/, 'Now ') : row)), ''].join('\n');

/** A table as the smallest bank has it. */
function plainTable(): Lines {
  const rows = Array.from(
    { length: ROWS },
    (_, row) =>
      `| A firm of ${row + 2} people needs what only approach ${row} gives it by tomorrow | Approach ${row} |`,
  );
  return { above: ['# Approaches', '', '| Scenario | Answer |', '| --- | --- |'], rows };
}

/** A decision table of the shipped bank with its scenarios of two long stems each, over and over. */
function scenarioTable(): Lines {
  const lines = readBankFile('content', 'algorithm-for-forecasts-and-anomalies.md').text.split('\n');
  const head = lines.findIndex((line) => line.startsWith('| Id | Scenario |'));
  const below = lines.slice(head + 2);
  const shipped = below.slice(0, below.indexOf(''));
  const rows = Array.from({ length: ROWS }, (_, row) =>
    (shipped[row % shipped.length] ?? '').replace(/^\| \S+/, `| edited-${row}`),
  );
  return { above: lines.slice(0, head + 2), rows };
}
