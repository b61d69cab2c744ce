import type { BankFile } from '@/domain/bank/bank';
import { joinFiles } from '@/domain/bank/join-files';
import { parseMarkdown } from '@/domain/bank/markdown';
import { readFile } from '@/domain/bank/read-file';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { repeatedBank } from './real-bank';
import { median, printTable } from './table';

const ROWS = 200;
const ROUNDS = 9;

/** One edited file of 200 rows in banks of several sizes: it is read again, joined with the others, and the bank admitted. */
export async function benchEdit(): Promise<void> {
  const rows: (string | number)[][] = [['items', 'parse alone ms', 'edited file ms', 'of it reading ms']];
  const edited: BankFile = { path: 'edited.md', text: plainTable() };
  for (const size of [100, 1_000, 10_000]) {
    const others = repeatedBank(size).map((file) => readFile(file, { generator: GENERATOR }));
    let items = 0;
    const rounds = Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      parseMarkdown(edited.text);
      const parsed = performance.now();
      const reading = readFile(edited, { generator: GENERATOR });
      const read = performance.now();
      items = admit(joinFiles([...others, reading])).items.size;
      return { parse: parsed - began, read: read - parsed, whole: performance.now() - parsed };
    });
    rows.push([
      items,
      ...[rounds.map(({ parse }) => parse), rounds.map(({ whole }) => whole), rounds.map(({ read }) => read)].map(
        (times) => median(times).toFixed(0),
      ),
    ]);
  }
  printTable(rows);
}

/** A table as the smallest bank has it. */
function plainTable(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, row) =>
      `| A firm of ${row + 2} people needs what only approach ${row} gives it by tomorrow | Approach ${row} |`,
  );
  return ['# Approaches', '', '| Scenario | Answer |', '| --- | --- |', ...rows, ''].join('\n');
}
