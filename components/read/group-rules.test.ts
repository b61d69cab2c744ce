import { expect, it } from 'vitest';
import type { Rule } from '@/domain/bank/study/study';
import { groupRules, nameAnswer } from './group-rules';

const rule = (answer: string[], join: Rule['join'], need: string): Rule => ({
  ...{ items: [need], needs: [need], best: null, join, answer, today: null },
});

it('puts rules under the answer that they lead to', () => {
  const groups = groupRules([rule(['A'], 'either', 'x'), rule(['B'], 'either', 'y'), rule(['A'], 'either', 'z')]);
  expect(groups.map((group) => group.map(({ needs }) => needs[0]))).toEqual([['x', 'z'], ['y']]);
});

it.each([
  [rule(['A', 'B'], 'either', 'x'), 'A or B'],
  [rule(['A', 'B'], 'all', 'x'), 'A and B'],
  [rule(['A', 'B'], 'together', 'x'), 'A together with B'],
])('names an answer', (one, name) => {
  expect(nameAnswer(one)).toBe(name);
});
