import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters';
import { type Belief, believe, type DatedAnswer, memoryOn, seenAnswer } from './believe';
import { memorySteps } from './memory-steps';

const steps = memorySteps(DEFAULT_PARAMETERS.weights);
const fold = (answers: readonly DatedAnswer[]) =>
  answers.reduce<Belief | null>((belief, answer) => believe(steps, belief, answer), null);
const right = (day: number, guess = 0): DatedAnswer => ({ day, isRight: true, guess });
const wrong = (day: number): DatedAnswer => ({ day, isRight: false, guess: 0.25 });

describe('what is believed of an item', () => {
  it.each([
    ['grows with right answers', [right(0), right(2)], [right(0), right(2), right(9)]],
    ['grows less by what may be guessed', [right(0), right(3, 0.5)], [right(0), right(3)]],
    ['falls with a wrong one', [right(0), right(2), wrong(9)], [right(0), right(2)]],
  ])('%s', (_, weaker, stronger) => {
    expect(fold(weaker)?.stability).toBeLessThan(fold(stronger)?.stability ?? 0);
  });

  it('is not given up after many wrong answers', () => {
    const often = fold([0, 1, 2, 3, 4, 5].map(wrong));
    expect(often?.stability).toBeGreaterThan(0.15);
    expect(often?.difficulty).toBeLessThan(9.8);
  });

  it('tells the planner when it was asked, and what came of it today', () => {
    const belief = fold([right(3), wrong(5)]);
    if (belief === null) throw new Error('two answers were given');
    expect(memoryOn(5, belief)).toMatchObject({ elapsedDays: 0, today: 'wrong' });
    expect(memoryOn(5, believe(steps, belief, right(5)))).toMatchObject({ elapsedDays: 0, today: 'right' });
    expect(memoryOn(9, belief)).toMatchObject({ elapsedDays: 4, today: 'none', stability: belief.stability });
  });

  it('says of forgetting what a later day says', () => {
    const belief = fold([right(1)]);
    expect(seenAnswer(null, right(1))).toBeNull();
    expect(seenAnswer(belief, right(1))).toBeNull();
    expect(seenAnswer(belief, wrong(4))).toEqual({
      stability: belief?.stability,
      elapsedDays: 3,
      isRight: false,
      guess: 0.25,
    });
  });

  it('stays within FSRS’s limits, whatever was answered', () => {
    const answers = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.boolean(), fc.constantFrom(0, 0.2, 0.5)), { minLength: 1 })
      .map((list) => {
        let day = 0;
        return list.map(([gap, isRight, guess]): DatedAnswer => {
          day += gap;
          return { day, isRight, guess };
        });
      });
    fc.assert(
      fc.property(answers, (list) => {
        const { stability = 0, difficulty = 0 } = fold(list) ?? {};
        expect(stability).toBeGreaterThan(0);
        expect(stability).toBeLessThanOrEqual(36_500);
        expect(difficulty).toBeGreaterThanOrEqual(1);
        expect(difficulty).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('refuses answers out of order', () => {
    expect(() => fold([right(4), right(3)])).toThrow('day 3');
  });
});
