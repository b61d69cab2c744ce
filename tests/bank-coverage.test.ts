import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readCoverage } from '@/domain/bank/coverage/read-coverage';
import { countVariants } from '@/domain/question/count-variants';
import { checkCoverage } from '@/scripts/bank/coverage/check-coverage';
import { coverageFiles } from '@/scripts/bank/coverage/print-coverage';
import { loadBank } from '@/scripts/bank/load-bank';

const folder = fileURLToPath(new URL('../content', import.meta.url));
const bank = loadBank(folder);
const coverage = readCoverage(coverageFiles(folder));
const report = checkCoverage(bank, coverage);
const items = [...bank.items.values()];

it('leaves nothing uncovered that the guides state', () => {
  expect(report.uncovered).toEqual([]);
  expect(report.counts.tested).toBeGreaterThanOrEqual(88);
});

it('proves at least three quarters of its choice items, of 350 items or more', () => {
  const choices = items.filter(({ form }) => form === 'scenario' || form === 'row' || form === 'card');
  expect(items.length).toBeGreaterThanOrEqual(350);
  expect(choices.filter(({ form }) => form === 'scenario').length / choices.length).toBeGreaterThanOrEqual(0.75);
});

it('asks every item in three stems or more', () => {
  const few = items.filter((item) => {
    const { stems, variants } = countVariants(item);
    return (item.form === 'match' ? variants : stems) < 3;
  });
  expect(few.map(({ id }) => id)).toEqual([]);
});

it('asks the twenty exam scenarios in eight stems or more', () => {
  const scenarios = coverage.statements.filter(({ kind }) => kind === 'exam-scenario');
  expect(scenarios).toHaveLength(20);
  const poor = scenarios.filter(
    ({ items: ids }) =>
      !ids.some((id) => {
        const item = bank.items.get(id);
        return item?.form === 'scenario' && countVariants(item).stems >= 8;
      }),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});
