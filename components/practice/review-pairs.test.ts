import { expect, it } from 'vitest';
import { findUnused, reviewPairs } from './review-pairs';
import { judgedOf, matchingQuestion } from './testing/samples';

const judged = {
  ...judgedOf('a', false),
  key: { p: 'x', q: 'y', r: 'x' },
  reasons: { x: 'it waits', y: 'it stops', r: 'r waits' },
};
const told = (...args: Parameters<typeof reviewPairs>) =>
  reviewPairs(...args).map(({ prompt, right, own, isRight, reason }) => [
    prompt.id,
    right?.id,
    own?.id,
    isRight,
    reason,
  ]);

it('shows each prompt with the right answer, the own one, and the reason: the prompt’s own, or its answer’s', () => {
  expect(told(matchingQuestion, { pairs: { p: 'x', q: 'x' } }, judged)).toEqual([
    ['p', 'x', 'x', true, 'it waits'],
    ['q', 'y', 'x', false, 'it stops'],
    ['r', 'x', undefined, false, 'r waits'],
  ]);
});

it('shows the right answers to one who did not know', () => {
  expect(told(matchingQuestion, { dontKnow: true }, judged).map(([, right, own]) => [right, own])).toEqual([
    ['x', undefined],
    ['y', undefined],
    ['x', undefined],
  ]);
});

it('finds the answers that belong to no prompt', () => {
  const question = { ...matchingQuestion, options: [...matchingQuestion.options, { id: 'z', text: 'Run' }] };
  const told = { ...judged, reasons: { ...judged.reasons, z: 'it runs' } };
  expect(findUnused(question, told)).toEqual([{ option: { id: 'z', text: 'Run' }, reason: 'it runs' }]);
  expect(findUnused(matchingQuestion, judged)).toEqual([]);
});

it('tells why the reader’s own answer is wrong for the prompt, and nothing where it is right or missing', () => {
  const told = { ...judged, pairReasons: { p: { y: 'y stops too early' }, q: { x: 'x only waits' } } };
  const pairs = reviewPairs(matchingQuestion, { pairs: { p: 'x', q: 'x' } }, told);
  expect(pairs.map(({ prompt, ownReason }) => [prompt.id, ownReason])).toEqual([
    ['p', ''],
    ['q', 'x only waits'],
    ['r', ''],
  ]);
});
