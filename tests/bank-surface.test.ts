import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileBank } from '@/domain/bank/compile';
import { admit } from '@/domain/question/admit';
import { GENERATOR } from '@/domain/question/generator-version';
import { guessWise } from '@/domain/question/quality/guess-wise';
import { inspect } from '@/domain/question/quality/inspect';
import { keyPositions } from '@/domain/question/quality/key-positions';
import { sampleQuestions, sampleTwists } from '@/domain/question/quality/sample-questions';
import { readBankFiles } from '@/server/bank/bank-files';

/** Points above or below chance that a guesser may score: the bank's own rule. */
const MARGIN = 0.05;
/**
 * Twists are never an exam's questions: a pair is met after a miss alone, among options of which one must be wrong, and a reverse's options are
 * the table's headings. So a table's wording, which is balanced for the plain questions, may leave twice as much over a reverse, and over a
 * pair as much to the guesser's loss. What a guesser gains from pairs stays within the bank's rule.
 */
const TWIST_MARGIN = 0.1;
/** The story tells the requirement that a reverse asks for, and not each of those beside it: who reads it can leave some out. */
const TOLD_MARGIN = 0.2;

const files = readBankFiles(fileURLToPath(new URL('../content', import.meta.url)));
const bank = admit(compileBank(files, { generator: GENERATOR }));
const questions = sampleQuestions(bank.items.values()).map(({ made }) => made);
const pairs = sampleTwists(bank.items.values(), 'pair').map(({ made }) => made);
const reverses = sampleTwists(bank.items.values(), 'reverse').map(({ made }) => made);

describe('the shipped bank, by its surface', () => {
  it('has no problem that its files do not explain', () => {
    // Sources grow old without a change to the bank, so they are judged by the day of the youngest.
    const days = [...bank.items.values()].flatMap((item) => item.sources.map(({ checked }) => checked)).sort();
    expect(inspect(bank, days.at(-1) ?? '').problems).toEqual([]);
  });

  it.each(guessWise(questions))('$heuristic: a guesser scores about as drawing does', ({ score, chance }) => {
    expect(chance).toBeGreaterThan(0.1);
    expect(Math.abs(score - chance)).toBeLessThan(MARGIN);
  });

  it.each(guessWise(pairs))('$heuristic: a guesser gains little from minimal pairs', ({ score, chance }) => {
    expect(chance).toBe(0.25);
    expect(score - chance).toBeLessThan(MARGIN);
    expect(chance - score).toBeLessThan(TWIST_MARGIN);
  });

  it.each(guessWise(reverses))('$heuristic: a guesser gains little from reverses', ({ heuristic, score, chance }) => {
    expect(chance).toBeGreaterThan(0.25);
    expect(Math.abs(score - chance)).toBeLessThan(heuristic === 'stem overlap' ? TOLD_MARGIN : TWIST_MARGIN);
  });

  it('puts the keys of single choice at each place about as often', () => {
    const single = keyPositions(questions).find(({ options, right }) => options === 4 && right === 1);
    expect(single?.questions).toBeGreaterThan(1000);
    // The 99.9 % quantile of chi-square with 3 degrees of freedom; the sample is the same each time.
    expect(single?.chiSquare).toBeLessThan(16.27);
  });

  it.each([
    ['minimal pairs', pairs, 4],
    ['reverses of three requirements', reverses, 3],
    ['reverses of four requirements', reverses, 4],
  ])('puts the keys of %s at each place about as often', (_, made, count) => {
    const group = keyPositions(made).find(({ options }) => options === count);
    expect(group?.questions).toBeGreaterThan(1000);
    // The 99.9 % quantiles of chi-square with 2 and 3 degrees of freedom.
    expect(group?.chiSquare).toBeLessThan(count === 3 ? 13.82 : 16.27);
  });
});
