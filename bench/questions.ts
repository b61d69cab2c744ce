import { generate } from '@/domain/question/generate';
import { compileAdmitted, repeatedBank } from './real-bank';
import { median, printTable } from './table';

const QUESTIONS = 20_000;
const ROUNDS = 5;

/** Questions generated a second on one core, at growing sizes of the bank: flat, since a question looks at its own item only. */
export async function benchQuestions(): Promise<void> {
  const rows: (string | number)[][] = [['items', 'first question of each, ms', 'questions/s', 'us a question']];
  for (const size of [100, 1_000, 10_000]) {
    const items = [...compileAdmitted(repeatedBank(size)).items.values()];
    const began = performance.now();
    for (const item of items) generate(item, 1);
    const cold = performance.now() - began;
    const seconds = Array.from({ length: ROUNDS }, (_, round) => {
      const start = performance.now();
      for (let made = 0; made < QUESTIONS; made++) {
        const item = items[made % items.length];
        if (item) generate(item, round * QUESTIONS + made);
      }
      return (performance.now() - start) / 1000;
    });
    const middle = median(seconds);
    rows.push([
      items.length,
      cold.toFixed(0),
      (QUESTIONS / middle).toFixed(0),
      ((middle / QUESTIONS) * 1e6).toFixed(1),
    ]);
  }
  printTable(rows);
}
