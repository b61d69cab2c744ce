import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { guessWise } from '@/domain/question/quality/guess-wise';
import { inspect } from '@/domain/question/quality/inspect';
import { keyPositions } from '@/domain/question/quality/key-positions';
import { sampleQuestions } from '@/domain/question/quality/sample-questions';
import { readBankFiles } from '@/server/bank/bank-files';

/** Points above or below chance that a guesser may score: the bank's own rule. */
const MARGIN = 0.05;

const files = readBankFiles(fileURLToPath(new URL('../content', import.meta.url)));
const bank = admit(compileBank(files, { generator: GENERATOR }));
const questions = sampleQuestions(bank.items.values()).map(({ made }) => made);

describe('the shipped bank, by its surface', { timeout: 60_000 }, () => {
  it('has no problem that its files do not explain', () => {
    // Sources grow old without a change to the bank, so they are judged by the day of the youngest.
    const days = [...bank.items.values()].flatMap((item) => item.sources.map(({ checked }) => checked)).sort();
    expect(inspect(bank, days.at(-1) ?? '').problems).toEqual([]);
  });

  it.each(guessWise(questions))('$heuristic: a guesser scores about as drawing does', ({ score, chance }) => {
    expect(chance).toBeGreaterThan(0.1);
    expect(Math.abs(score - chance)).toBeLessThan(MARGIN);
  });

  it('puts the keys of single choice at each place about as often', () => {
    const single = keyPositions(questions).find(({ options, right }) => options === 4 && right === 1);
    expect(single?.questions).toBeGreaterThan(1000);
    // The 99.9 % quantile of chi-square with 3 degrees of freedom; the sample is the same each time.
    expect(single?.chiSquare).toBeLessThan(16.27);
  });
});
