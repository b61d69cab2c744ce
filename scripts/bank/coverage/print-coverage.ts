import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bank } from '@/domain/bank/bank';
import { readCoverage } from '@/domain/bank/coverage/read-coverage';
import { type CoverageReport, checkCoverage } from './check-coverage';

/** Prints which items test what the guides state; 1 if anything is uncovered, or nothing says what the guides state. */
export function printCoverage(bank: Bank, folder: string, form: 'json' | 'table'): number {
  const files = coverageFiles(folder);
  if (files.length === 0) {
    console.error(`${join(folder, 'coverage')} holds no YAML file, so nothing says what must be covered.`);
    return 1;
  }
  const report = checkCoverage(bank, readCoverage(files));
  console.log(form === 'json' ? JSON.stringify(report, null, 2) : asText(report));
  return report.uncovered.length === 0 ? 0 : 1;
}

/** The YAML files of the bank's coverage folder, in the order of their names. */
export function coverageFiles(folder: string): { path: string; text: string }[] {
  const inside = join(folder, 'coverage');
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: `coverage/${name}`, text: readFileSync(join(inside, name), 'utf8') }));
}

function asText({ guides, counts, uncovered, notes, unmentioned }: CoverageReport): string {
  return [
    ...uncovered.map(({ file, line, message }) => `${file}:${line} ${message}`),
    ...Object.entries(guides).map(([guide, entries]) => `${guide}: ${entries.length} statements`),
    `${counts.statements} statements (${counts.refused} refused), ${counts.systems} systems (${counts.tested} tested, ${counts.taught} taught), ${counts.pairs} confusion pairs.`,
    `${notes.length} items name no guide of a statement that they test; ${unmentioned.length} items are mentioned by nothing.`,
    `Uncovered: ${uncovered.length}.`,
  ].join('\n');
}
