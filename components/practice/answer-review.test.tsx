import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Response } from '@/domain/question/question';
import { AnswerReview } from './answer-review';
import { judgedOf, matchingQuestion, orderingQuestion, recallQuestion } from './testing/samples';

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|');
const orderKey = { ...judgedOf('a', false), key: ['a', 'b', 'c'], reasons: { a: 'ra', b: 'rb', c: 'rc', d: 'rd' } };
const pairsKey = {
  ...{ ...judgedOf('a', false), key: { p: 'x', q: 'y', r: 'x' } },
  ...{ reasons: { x: 'rx', y: 'ry' }, pairReasons: { q: { x: 'x only waits' } } },
};
const textKey = { ...judgedOf('a', false), key: ['/opt/ml', '/opt/ml/'], reasons: { answer: 'where it is mounted' } };
const giveUp: Response = { dontKnow: true };

it.each([
  [
    'an order',
    orderingQuestion,
    { order: ['b', 'a', 'd'] },
    orderKey,
    [
      /The right order/,
      /Your order/,
      /Belongs at place 2/,
      /You left this out/,
      /Does not belong/,
      /You added this\|Rd/,
    ],
    [/Rightly left out/],
  ],
  ['a right order', orderingQuestion, { order: ['a', 'b', 'c'] }, orderKey, [/Rightly left out\|Rd/], [/Your order/]],
  ['an order not known', orderingQuestion, giveUp, orderKey, [/The right order/, /Ra/, /Rd/], [/Your order|left/]],
  [
    'pairs',
    matchingQuestion,
    { pairs: { p: 'x', q: 'x' } },
    pairsKey,
    [
      /Right, your answer\|Wait\|Rx/,
      /Your answer, not right\|Wait\|X only waits\|Right answer\|Stop \|now\|Ry/,
      /not right\|None/,
    ],
    [],
  ],
  ['pairs not known', matchingQuestion, giveUp, pairsKey, [/Right answer\|Wait/], [/our answer/]],
  [
    'a text',
    recallQuestion,
    { text: '<b>`tmp`' },
    textKey,
    [
      /Your answer, not right\|&lt;b&gt;`tmp`/,
      /Accepted answer\|\/opt\/ml\|/,
      /Also accepted: \|\/opt\/ml\//,
      /Where it is/,
    ],
    [],
  ],
  ['a text not known', recallQuestion, giveUp, textKey, [/Accepted answer/], [/our answer/]],
])('reviews %s', (_, question, response, judged, expected, absent) => {
  const text = textOf(renderToStaticMarkup(<AnswerReview question={question} response={response} judged={judged} />));
  for (const part of expected) expect(text).toMatch(part);
  for (const part of absent) expect(text).not.toMatch(part);
});
