import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters';
import { afterAnswer, afterFirstAnswer, chanceOfRight, knewIt } from './belief';
import { memorySteps } from './memory-steps';

const steps = memorySteps(DEFAULT_PARAMETERS.weights);
const trace = { stability: 6, difficulty: 5 };

describe('what an answer tells', () => {
  it.each([
    [0.9, 0, 0.9, 1],
    [0.5, 0.2, 0.6, 0.5 / 0.6],
    [0, 0.25, 0.25, 0],
    [1, 0.5, 1, 1],
    [0, 0, 0, 1],
  ])('of recall %d with %d to guess', (recall, guess, right, knew) => {
    expect(chanceOfRight(recall, guess)).toBeCloseTo(right, 9);
    expect(knewIt(recall, guess)).toBeCloseTo(knew, 9);
  });

  it('a right answer proves less, the easier it was to guess; a wrong one tells the same', () => {
    const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(probability, probability, probability, (recall, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const memoryAfter = (isRight: boolean, guess: number) => afterAnswer(steps, trace, { isRight, recall, guess });
        expect(memoryAfter(true, low).stability).toBeGreaterThanOrEqual(memoryAfter(true, high).stability - 1e-9);
        expect(memoryAfter(true, low).difficulty).toBeLessThanOrEqual(memoryAfter(true, high).difficulty + 1e-9);
        expect(memoryAfter(false, low)).toEqual(memoryAfter(false, high));
        expect(memoryAfter(true, high).stability).toBeGreaterThanOrEqual(memoryAfter(false, high).stability);
      }),
    );
  });

  it('a first answer that was surely known, or surely guessed, is FSRS’s good, or again', () => {
    const first = (known: number) => afterFirstAnswer(steps, { isRight: true, known, guess: 0.2 });
    expect(first(1)).toEqual({ stability: steps.firstStability(true), difficulty: steps.firstDifficulty(true) });
    expect(first(0)).toEqual(afterFirstAnswer(steps, { isRight: false, known: 0.3, guess: 0.2 }));
  });
});
