import { remarkAlone } from '@/domain/bank/markdown';
import { compileAdmitted, repeatedBank } from './real-bank';
import { median, printTable } from './table';

/** The largest bank takes minutes to parse, so it is compiled once. */
const roundsFor = (items: number) => (items > 1_000 ? 1 : 3);

/** Compiling a bank from cold, proofs included, beside the floor: remark alone on the same files. */
export async function benchCompile(): Promise<void> {
  const rows: (string | number)[][] = [['items', 'remark alone ms', 'compile and prove ms', 'ratio', 'us an item']];
  for (const size of [100, 1_000, 10_000]) {
    const files = repeatedBank(size);
    let items = 0;
    const pairs = Array.from({ length: roundsFor(size) }, () => {
      const floor = timed(() => {
        for (const file of files) remarkAlone(file.text);
      });
      const whole = timed(() => {
        items = compileAdmitted(files).items.size;
      });
      return { floor, whole };
    });
    const whole = median(pairs.map((pair) => pair.whole));
    rows.push([
      items,
      median(pairs.map((pair) => pair.floor)).toFixed(0),
      whole.toFixed(0),
      median(pairs.map((pair) => pair.whole / pair.floor)).toFixed(2),
      ((whole / items) * 1000).toFixed(0),
    ]);
  }
  printTable(rows);
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
