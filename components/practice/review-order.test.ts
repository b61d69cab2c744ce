import { expect, it } from 'vitest';
import { reviewOrder } from './review-order';
import { judgedOf, orderingQuestion } from './testing/samples';

const judged = {
  ...judgedOf('a', false),
  key: ['a', 'b', 'c'],
  reasons: { a: 'first', b: 'then', c: 'last', d: 'never' },
};

it('tells what was misplaced, missing and added, and gives every step its reason', () => {
  const { right, own, foreign } = reviewOrder(orderingQuestion, { order: ['a', 'c', 'd'] }, judged);
  expect(right.map(({ option, isMissing, reason }) => [option.id, isMissing, reason])).toEqual([
    ['a', false, 'first'],
    ['b', true, 'then'],
    ['c', false, 'last'],
  ]);
  expect(own.map(({ option, standing, belongsAt }) => [option.id, standing, belongsAt])).toEqual([
    ['a', 'inPlace', 1],
    ['c', 'misplaced', 3],
    ['d', 'added', null],
  ]);
  expect(foreign.map(({ option, isChosen, reason }) => [option.id, isChosen, reason])).toEqual([['d', true, 'never']]);
});

it('shows the right order alone to one who did not know', () => {
  const { right, own, foreign } = reviewOrder(orderingQuestion, { dontKnow: true }, judged);
  expect(right).toHaveLength(3);
  expect(own).toEqual([]);
  expect(foreign).toMatchObject([{ isChosen: false }]);
});
