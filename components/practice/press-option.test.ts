import { expect, it } from 'vitest';
import { pressOption } from './press-option';
import { askedOf, matchingQuestion, orderingQuestion, recallQuestion } from './testing/samples';

const { question: single } = askedOf('i');

it.each([
  [single, { choices: ['x'] }, 'y', { choices: ['y'] }],
  [orderingQuestion, { order: ['a'] }, 'c', { order: ['a', 'c'] }],
  [orderingQuestion, { order: ['a', 'c'] }, 'a', { order: ['c'] }],
  [matchingQuestion, { pairs: {} }, 'x', null],
  [recallQuestion, { text: '' }, 'x', null],
])('a key chooses where options have keys (%#)', (question, attempt, id, expected) => {
  expect(pressOption(question, attempt, id)).toEqual(expected);
});
