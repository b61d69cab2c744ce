import { describe, expect, it } from 'vitest';
import { bankInOrder } from './bank-in-order';
import { BASELINES, REFERENCE } from './baselines';
import { daysAsked } from './days-asked';
import { fsrsPlain } from './fsrs-plain';
import { fsrsWithSteps } from './fsrs-with-steps';
import { leitner } from './leitner';
import { sm2 } from './sm-2';

const [right, wrong] = [true, false];

/**
 * Days worked out by hand. FSRS-6, published weights: a first "good" leaves S 2.3065, and 2 days later recall is 0.910, which makes S 10.96;
 * the 11 days later recall is 0.900, which makes S 46.3. A first "again" leaves S 0.212.
 */
describe('intervals', () => {
  it.each([
    ['SM-2, always right: 1, 6, 15, 38', sm2, [right], 70, [0, 1, 7, 22, 60]],
    [
      'SM-2, wrong on day 7: from the beginning, with less ease (2.18)',
      sm2,
      [right, right, wrong],
      50,
      [0, 1, 7, 8, 9, 15, 29],
    ],
    ['Leitner, always right: 1, 2, 4, 8, 16, 16', leitner, [right], 50, [0, 1, 3, 7, 15, 31, 47]],
    ['Leitner, wrong first, and again on day 4', leitner, [wrong, right, right, wrong], 12, [0, 1, 3, 7, 8, 10]],
    ['FSRS 0.90, always right', fsrsPlain(0.9, 'mixed'), [right], 60, [0, 2, 13, 59]],
    ['FSRS 0.90, wrong first: the next day', fsrsPlain(0.9, 'mixed'), [wrong, wrong], 3, [0, 1, 2]],
  ])('%s', (_, policy, answers, days, expected) => {
    expect(daysAsked(policy, { days, answers })).toEqual(expected);
  });

  it('with steps a new item comes a second and a third time on its day, a lapsed one a second time', () => {
    expect(daysAsked(fsrsWithSteps(0.9), { days: 3, answers: [right, right] })).toEqual([0, 0, 2]);
    expect(daysAsked(fsrsWithSteps(0.9), { days: 2, answers: [wrong, wrong, right, right] })).toEqual([0, 0, 0, 0, 1]);
    expect(daysAsked(fsrsWithSteps(0.9), { days: 4, answers: [right, right, wrong, right] })).toEqual([0, 0, 2, 2, 3]);
  });

  it('the bank is gone through again and again', () => {
    expect(daysAsked(bankInOrder, { days: 2, minutes: 1, answers: [right] })).toEqual([0, 0, 1, 1, 1]);
  });
});

it('has one policy a name, and plain FSRS at 0.90 among them', () => {
  expect(new Set(BASELINES.map(({ name }) => name)).size).toBe(BASELINES.length);
  expect(BASELINES).toContain(REFERENCE);
});
