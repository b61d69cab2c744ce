import { expect, it } from 'vitest';
import type { Question } from '@/domain/question/question';
import { canStrike, fitStruck, standWith, toggleStruck } from './struck-options';
import { askedOf, matchingQuestion, orderingQuestion, recallQuestion } from './testing/samples';

const { question: single } = askedOf('i');
const multiple: Question = { ...single, kind: 'multiple', select: 2 };

it.each([
  ['strikes out', single, { choices: [] }, [], 'y', { attempt: { choices: [] }, struck: ['y'] }],
  ['strikes back in', single, { choices: ['x'] }, ['y'], 'y', { attempt: { choices: ['x'] }, struck: [] }],
  [
    'takes the choice back',
    multiple,
    { choices: ['x', 'y'] },
    ['z'],
    'x',
    { attempt: { choices: ['y'] }, struck: ['z', 'x'] },
  ],
  ['leaves steps alone', orderingQuestion, { order: ['a'] }, [], 'b', { attempt: { order: ['a'] }, struck: [] }],
])('%s', (_, question, attempt, struck, id, expected) => {
  expect(toggleStruck(question, { attempt, struck }, id)).toEqual(expected);
});

it('lets go of what is chosen', () => {
  expect(standWith({ choices: ['x'] }, ['x', 'y'])).toEqual({ attempt: { choices: ['x'] }, struck: ['y'] });
  expect(standWith({ order: ['a'] }, [])).toEqual({ attempt: { order: ['a'] }, struck: [] });
});

it('strikes only where options are chosen', () => {
  expect([single, multiple, orderingQuestion, matchingQuestion, recallQuestion].map(canStrike)).toEqual([
    ...[true, true, false, false, false],
  ]);
});

it.each([
  ['what was struck', ['y', 'z'], ['y', 'z']],
  ['not what is chosen or unknown', ['x', 'y', 'q', 7], ['y']],
  ['nothing of another shape', 'y', []],
])('keeps %s', (_, kept, expected) => {
  expect(fitStruck(single, { choices: ['x'] }, kept)).toEqual(expected);
});
