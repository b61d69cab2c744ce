import { expect, it } from 'vitest';
import { matchingQuestion } from '@/components/practice/testing/samples';
import type { MockResponse } from '@/domain/exam/exchange';
import type { Question } from '@/domain/question/question';
import { answerStateOf, countSheet, tellOpen, tellState } from './sheet';
import { entryOf, multipleQuestion, singleQuestion } from './testing/samples';

it.each<[string, Question, MockResponse | null, string]>([
  ['nothing', singleQuestion, null, 'unanswered'],
  ['an empty choice', singleQuestion, { choices: [] }, 'unanswered'],
  ['a choice', singleQuestion, { choices: ['a'] }, 'answered'],
  ['one of two', multipleQuestion, { choices: ['a'] }, 'incomplete'],
  ['two of two', multipleQuestion, { choices: ['a', 'b'] }, 'answered'],
  ['three of two', multipleQuestion, { choices: ['a', 'b', 'c'] }, 'incomplete'],
  ['a pair of three', matchingQuestion, { pairs: { p: 'x' } }, 'incomplete'],
  ['all pairs', matchingQuestion, { pairs: { p: 'x', q: 'y', r: 'x' } }, 'answered'],
])('%s', (_, question, response, expected) => {
  expect(answerStateOf({ question, response })).toBe(expected);
});

it('counts a sheet, and says how a question stands', () => {
  const entries = [
    entryOf(1, { response: { choices: ['a'] }, flagged: true }),
    entryOf(2),
    entryOf(3, { question: multipleQuestion, response: { choices: ['a'] } }),
  ];
  expect(countSheet(entries)).toEqual({ answered: 1, incomplete: 1, unanswered: 1, flagged: 1 });
  expect(entries.map(tellState)).toEqual(['answered, flagged', 'not answered', 'not complete']);
});

it.each([
  [0, 0, null],
  [1, 0, '1 question is not answered. That counts as wrong.'],
  [3, 0, '3 questions are not answered. They count as wrong.'],
  [2, 1, '2 questions are not answered, and 1 answer is not complete. They count as wrong.'],
])('tells of %i not answered and %i not complete', (unanswered, incomplete, expected) => {
  expect(tellOpen({ answered: 5, flagged: 0, unanswered, incomplete })).toBe(expected);
});
