import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters';
import { FACTORS, fitForgetting, meanFactor, type SeenAnswer } from './forgetting-factor';
import { memorySteps } from './memory-steps';

const { weights } = DEFAULT_PARAMETERS;
const steps = memorySteps(weights);

/** Answers in exactly the expected proportion, of somebody who forgets so many times as fast. */
function answersAt(factor: number, count: number): SeenAnswer[] {
  let wrongs = 0;
  return Array.from({ length: count }, (_, at) => {
    const [stability, elapsedDays, guess] = [1 + (at % 20), 1 + (at % 13), 0.2];
    const recall = steps.recall(elapsedDays * factor, stability);
    wrongs += (1 - recall) * (1 - guess);
    const isRight = wrongs < 1;
    if (!isRight) wrongs -= 1;
    return { stability, elapsedDays, isRight, guess };
  });
}

describe('the personal factor', () => {
  it.each([0.7, 1, 2, 5, 12])('of somebody who forgets %d times as fast is found', (factor) => {
    expect(Math.log2(meanFactor(fitForgetting(answersAt(factor, 800), weights)) / factor)).toBeCloseTo(0, 0);
  });

  it('stays near the prior after few answers', () => {
    const before = meanFactor(fitForgetting([], weights));
    expect(meanFactor(fitForgetting(answersAt(12, 4), weights))).toBeLessThan(3);
    expect(before).toBeGreaterThan(1);
    expect(before).toBeLessThan(1.5);
  });

  it('moves with the answers, and beliefs are a distribution', () => {
    const answer = fc.record({
      stability: fc.double({ min: 0.1, max: 300, noNaN: true }),
      elapsedDays: fc.integer({ min: 1, max: 400 }),
      isRight: fc.boolean(),
      guess: fc.constantFrom(0, 0.2, 0.5),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 30 }), answer, (answers, last) => {
        const of = (isRight: boolean) => fitForgetting([...answers, { ...last, isRight }], weights);
        expect(of(true).beliefs.reduce((sum, belief) => sum + belief)).toBeCloseTo(1, 9);
        expect(of(true)).toMatchObject({ factors: FACTORS, answers: answers.length + 1 });
        expect(meanFactor(of(true))).toBeLessThanOrEqual(meanFactor(of(false)) + 1e-9);
      }),
    );
  });

  it('refuses answers of the same day', () => {
    expect(() => fitForgetting([{ stability: 1, elapsedDays: 0, isRight: true, guess: 0 }], weights)).toThrow(
      'same day',
    );
  });
});
