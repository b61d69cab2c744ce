import { expect, it } from 'vitest';
import { tallyStatedConfidence } from './stated-confidence';
import { answerOf, NOON, tallied } from './testing/answers';

it('names lucky guesses and sure mistakes, what is not mended first', () => {
  const at = (time: number, itemId: string, confidence: 'guess' | 'fairly' | 'sure', correct: boolean) =>
    answerOf({ answeredAt: NOON + time, itemId, confidence, correct });
  const { levels, lucky, sureMistakes } = tallied(tallyStatedConfidence(), [
    at(1, 'a', 'guess', true),
    at(2, 'b', 'sure', false),
    at(3, 'c', 'sure', false),
    at(4, 'a', 'guess', true),
    at(5, 'c', 'fairly', true),
    at(6, 'd', 'guess', false),
    at(7, 'b', 'guess', true),
  ]);
  expect(levels.map(({ confidence, answers, right, share }) => [confidence, answers, right, share])).toEqual([
    ['guess', 4, 3, 0.75],
    ['fairly', 1, 1, 1],
    ['sure', 2, 0, 0],
  ]);
  expect(lucky).toEqual([
    { itemId: 'b', times: 1, lastAt: NOON + 7, isMended: false },
    { itemId: 'a', times: 2, lastAt: NOON + 4, isMended: false },
  ]);
  // A right guess mends nothing.
  expect(sureMistakes).toEqual([
    { itemId: 'b', times: 1, lastAt: NOON + 2, isMended: false },
    { itemId: 'c', times: 1, lastAt: NOON + 3, isMended: true },
  ]);
});

it('has no share of confidence that was never stated', () => {
  expect(tallied(tallyStatedConfidence(), []).levels[2]).toEqual({
    ...{ confidence: 'sure', answers: 0, right: 0, share: null, band: null },
  });
});
