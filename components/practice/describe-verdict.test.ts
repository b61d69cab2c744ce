import { expect, it } from 'vitest';
import { describeVerdict } from './describe-verdict';
import { askedOf, judgedOf, matchingQuestion, orderingQuestion, recallQuestion } from './testing/samples';

const { question } = askedOf('i');
const several = { ...question, kind: 'multiple' as const, select: 2 };
const wrong = judgedOf('a', false);
const right = judgedOf('a');
const giveUp = { dontKnow: true as const };

it.each([
  [
    'what was missed and what was added',
    several,
    { choices: ['x', 'z'] },
    { ...wrong, key: ['x', 'y'], missed: ['y'], added: ['z'] },
    /^You missed B and added C\. As in the exam/,
  ],
  ['the right answer', question, { choices: ['x'] }, wrong, /^The right answer is B\.$/],
  ['the right answer to one who gave up', question, giveUp, wrong, /^The right answer is B\.$/],
  [
    'what is wrong with an order',
    orderingQuestion,
    { order: ['b', 'a', 'd'] },
    { ...wrong, key: ['a', 'b', 'c'] },
    /^Steps: 2 misplaced, 1 missing, 1 that did not belong\. As in the exam/,
  ],
  ['a right order', orderingQuestion, { order: ['a', 'b'] }, { ...right, key: ['a', 'b'] }, /^Every step at its place/],
  [
    'how many were matched',
    matchingQuestion,
    { pairs: { p: 'x', q: 'x', r: 'x' } },
    { ...wrong, key: { p: 'x', q: 'y', r: 'x' }, missed: ['q'], added: ['q'] },
    /^2 of 3 matched\. As in the exam/,
  ],
  [
    'a whole match',
    matchingQuestion,
    { pairs: { p: 'x', q: 'y', r: 'x' } },
    { ...right, key: { p: 'x', q: 'y', r: 'x' } },
    /^All 3 matched\.$/,
  ],
  [
    'the typed answer',
    recallQuestion,
    { text: 'tmp' },
    { ...wrong, key: ['/opt/ml'] },
    /^The right answer is “\/opt\/ml”\.$/,
  ],
  [
    'a near miss',
    recallQuestion,
    { text: '/otp/ml' },
    { ...wrong, key: ['/opt/ml'], near: '/opt/ml' },
    /^Close to “\/opt\/ml”, but not the same: compare letter by letter\.$/,
  ],
  [
    'a near miss of what is accepted too',
    recallQuestion,
    { text: 'otp/ml' },
    { ...wrong, key: ['/opt/ml', 'opt/ml'], near: 'opt/ml' },
    /^Close to “opt\/ml”, .*is “\/opt\/ml”\.$/,
  ],
  ['nothing more of a right text', recallQuestion, { text: '/opt/ml' }, { ...right, key: ['/opt/ml'] }, /^$/],
  ['nothing to one who gave up on an order', orderingQuestion, giveUp, { ...wrong, key: ['a', 'b'] }, /^$/],
])('tells %s', (_, asked, response, judged, expected) => {
  expect(describeVerdict(asked, response, judged)).toMatch(expected);
});
