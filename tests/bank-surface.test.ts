import { describe, expect, it } from 'vitest';
import { guessWise } from '@/domain/question/quality/guess-wise';
import { keyPositions } from '@/domain/question/quality/key-positions';
import { sampleQuestions } from '@/domain/question/quality/sample-questions';
import { bankItems } from './questions/asked-items';

/** Points above or below chance that a guesser may score: the bank's own rule. */
const MARGIN = 0.05;

const questions = sampleQuestions(bankItems()).map(({ made }) => made);

describe('the shipped bank, by its surface', () => {
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
