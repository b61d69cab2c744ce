import { expect, it } from 'vitest';
import { findMissing, makeResponse, toggleChoice } from './response-input';
import { askedOf } from './testing/samples';

const { question: single } = askedOf('i');
const two = { ...single, kind: 'multiple' as const, select: 2 };

it('replaces a single choice, and adds or takes back one of several', () => {
  expect(toggleChoice(single, ['x'], 'y')).toEqual(['y']);
  expect(toggleChoice(single, ['x'], 'x')).toEqual(['x']);
  expect(toggleChoice(two, ['x'], 'y')).toEqual(['x', 'y']);
  expect(toggleChoice(two, ['x', 'y'], 'x')).toEqual(['y']);
});

it.each([
  [single, [], /Choose an answer/],
  [single, ['x'], null],
  [two, ['x'], /1 more/],
  [two, ['x', 'y', 'z'], /take 1 back/],
  [two, ['z', 'x'], null],
])('tells what is missing (%#)', (question, chosen, expected) => {
  const missing = findMissing(question, chosen);
  if (expected === null) expect(missing).toBeNull();
  else expect(missing).toMatch(expected);
});

it('sends choices in the order of the options', () => {
  expect(makeResponse(two, ['z', 'x'])).toEqual({ choices: ['x', 'z'] });
});
