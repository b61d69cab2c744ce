import { expect, it } from 'vitest';
import { numberNeeds } from './number-needs';

it('numbers needs in the order of the stem, and words by their need', () => {
  const decisive = [
    { start: 20, end: 30, need: 'cheap' },
    { start: 0, end: 10, need: 'fast' },
    { start: 0, end: 0, need: 'safe' },
  ];
  expect(numberNeeds(['fast', 'cheap', 'safe'], decisive)).toEqual({
    needs: [
      { number: 1, need: 'fast', isMarked: true },
      { number: 2, need: 'cheap', isMarked: true },
      { number: 3, need: 'safe', isMarked: false },
    ],
    marks: [
      { start: 20, end: 30, number: 2 },
      { start: 0, end: 10, number: 1 },
      { start: 0, end: 0, number: 3 },
    ],
  });
});

it('tells which need of a story met before was changed', () => {
  const { needs } = numberNeeds(['fast', 'cheap'], [{ start: 0, end: 10, need: 'fast', insteadOf: 'safe' }]);
  expect(needs).toEqual([
    { number: 1, need: 'fast', isMarked: true, insteadOf: 'safe' },
    { number: 2, need: 'cheap', isMarked: false },
  ]);
});
