import { expect, it } from 'vitest';
import { pressChoiceKey } from './press-choice-key';
import { askedOf, matchingQuestion, orderingQuestion, recallQuestion } from './testing/samples';

const { question: single } = askedOf('i');

it.each([
  [single, { choices: ['x'] }, 'b', { choices: ['y'] }],
  [orderingQuestion, { order: ['a'] }, 'c', { order: ['a', 'c'] }],
  [orderingQuestion, { order: ['a', 'c'] }, '1', { order: ['c'] }],
  [orderingQuestion, { order: [] }, 'K', null],
  [matchingQuestion, { pairs: {} }, 'a', null],
  [recallQuestion, { text: '' }, 'a', null],
])('a key chooses where options have keys (%#)', (question, attempt, key, expected) => {
  expect(pressChoiceKey(question, attempt, key)).toEqual(expected);
});
