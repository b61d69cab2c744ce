import { writeFileSync } from 'node:fs';
import { printTable } from '@/bench/table';
import { MODELS } from './models/all';
import { REGIMES } from './regimes';
import { report } from './report/report';
import { asMarkdown } from './report/section';
import { gather } from './results';
import { runJobs } from './run-jobs';
import { DEVELOPMENT_SEEDS, REPORT_SEEDS } from './seeds';

const FILE = 'docs/scheduling-study.md';
const FLAGS = ['--dev', '--write'];

/**
 * How much of an exam is known on the day, by what decided what was asked: simulated pupils, six models of memory. `--dev` takes the
 * pupils and the models that things may be tuned on, `--write` puts the tables into docs/.
 */
export async function benchSchedule(): Promise<void> {
  const unknown = process.argv.filter((argument) => argument.startsWith('--') && !FLAGS.includes(argument));
  if (unknown.length > 0) throw new Error(`The study knows ${FLAGS.join(' and ')}, not ${unknown.join(', ')}.`);
  const isDevelopment = process.argv.includes('--dev');
  const seeds = isDevelopment ? DEVELOPMENT_SEEDS : REPORT_SEEDS;
  const began = performance.now();
  const models = MODELS.flatMap((model, at) => (isDevelopment && !model.isForTuning ? [] : [at]));
  const jobs = REGIMES.flatMap((_, regime) => models.map((model) => ({ regime, model, seeds })));
  const done = await runJobs(
    jobs.toSorted((a, b) => sizeOf(b.regime) - sizeOf(a.regime)),
    (count) => {
      if (count % 24 === 0) console.log(`${count} of ${jobs.length} runs, ${elapsed(began)}`);
    },
  );
  const sections = report(gather(done, seeds.length), seeds);
  for (const { title, text, rows } of sections) {
    console.log(`\n### ${title}\n\n${text}\n`);
    if (rows.length > 0) printTable(rows);
  }
  const processor = done.reduce((sum, { milliseconds }) => sum + milliseconds.reduce((a, b) => a + b, 0), 0);
  console.log(`\n${elapsed(began)} in all, ${(processor / 60_000).toFixed(1)} minutes of a processor.`);
  if (process.argv.includes('--write')) writeFileSync(FILE, asMarkdown(sections));
}

function sizeOf(regime: number): number {
  const { minutesADay = 0, days = 0, items = 0 } = REGIMES[regime] ?? {};
  return days * (items + 10 * minutesADay);
}

const elapsed = (began: number): string => `${((performance.now() - began) / 60_000).toFixed(1)} minutes`;
