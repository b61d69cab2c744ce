import { describe, expect, it } from 'vitest';
import { beginAttempt, findMissing, fitAttempt, makeResponse, toggleChoice } from './attempt';
import { askedOf, matchingQuestion, orderingQuestion, recallQuestion } from './testing/samples';

const { question: single } = askedOf('i');
const two = { ...single, kind: 'multiple' as const, select: 2 };

it('replaces a single choice, and adds or takes back one of several', () => {
  expect(toggleChoice(single, ['x'], 'y')).toEqual(['y']);
  expect(toggleChoice(single, ['x'], 'x')).toEqual(['x']);
  expect(toggleChoice(two, ['x'], 'y')).toEqual(['x', 'y']);
  expect(toggleChoice(two, ['x', 'y'], 'x')).toEqual(['y']);
});

it.each([
  [single, { choices: [] }, /Choose an answer/],
  [single, { choices: ['x'] }, null],
  [two, { choices: ['x'] }, /1 more/],
  [two, { choices: ['x', 'y', 'z'] }, /take 1 back/],
  [two, { choices: ['z', 'x'] }, null],
  [orderingQuestion, { order: [] }, /in order first/],
  [orderingQuestion, { order: ['b'] }, /in order first/],
  [orderingQuestion, { order: ['b', 'a'] }, null],
  [{ ...orderingQuestion, select: 3 }, { order: [] }, /in order first/],
  [{ ...orderingQuestion, select: 3 }, { order: ['b'] }, /2 more to add/],
  [{ ...orderingQuestion, select: 3 }, { order: ['b', 'a', 'c', 'd'] }, /leave 1 out/],
  [{ ...orderingQuestion, select: 3 }, { order: ['b', 'a', 'c'] }, null],
  [matchingQuestion, { pairs: {} }, /for each first/],
  [matchingQuestion, { pairs: { p: 'x' } }, /^2 of 3 still/],
  [matchingQuestion, { pairs: { p: 'x', q: 'y', r: 'x' } }, null],
  [recallQuestion, { text: ' ' }, /Type your answer/],
  [recallQuestion, { text: 'a' }, null],
])('tells what is missing (%#)', (question, attempt, expected) => {
  const missing = findMissing(question, attempt);
  if (expected === null) expect(missing).toBeNull();
  else expect(missing).toMatch(expected);
});

describe('makeResponse', () => {
  it('sends choices in the order of the options', () => {
    expect(makeResponse(two, { choices: ['z', 'x'] })).toEqual({ choices: ['x', 'z'] });
  });

  it('sends steps as they were ordered, and text without white space around it', () => {
    expect(makeResponse(orderingQuestion, { order: ['c', 'a'] })).toEqual({ order: ['c', 'a'] });
    expect(makeResponse(recallQuestion, { text: ' /opt/ml \n' })).toEqual({ text: '/opt/ml' });
  });
});

describe('fitAttempt', () => {
  const all = [single, two, orderingQuestion, matchingQuestion, recallQuestion];

  it.each(all.map((question) => [question.kind, question] as const))('begins afresh without a draft: %s', (_, one) => {
    for (const kept of [null, 3, 'x', [], {}, { choices: 3 }, { order: null }, { pairs: 'x' }, { text: 3 }])
      expect(fitAttempt(one, kept)).toEqual(beginAttempt(one));
  });

  it.each([
    [two, { choices: ['x', 'y'] }],
    [orderingQuestion, { order: ['c', 'a'] }],
    [matchingQuestion, { pairs: { p: 'y' } }],
    [recallQuestion, { text: ' half a wo' }],
  ])('takes a draft as it was kept (%#)', (question, kept) => {
    expect(fitAttempt(question, kept)).toEqual(kept);
  });

  it.each([
    [two, { choices: ['x', 'gone', 3] }, { choices: ['x'] }],
    [orderingQuestion, { order: ['c', 'c', 'gone', 'a'] }, { order: ['c', 'a'] }],
    [matchingQuestion, { pairs: { p: 'gone', gone: 'x', q: 'x' } }, { pairs: { q: 'x' } }],
  ])('leaves out what the question does not show (%#)', (question, kept, expected) => {
    expect(fitAttempt(question, kept)).toEqual(expected);
  });
});
