import { describe, expect, it } from 'vitest';
import type { MockResponse } from '@/domain/exam/exchange';
import type { Question } from '@/domain/question/question';
import { countChanges, type Given } from './count-changes';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
const single: Question = { kind: 'single', stem: '', options };
const multiple: Question = { kind: 'multiple', stem: '', options, select: 2 };

const none = { rightToWrong: 0, wrongToRight: 0, wrongToWrong: 0 };
const pick = (...choices: string[]): MockResponse => ({ choices });

/** Right is `a`, or `a` and `b`. */
const isRight = (question: Question) => (response: MockResponse) =>
  'choices' in response && response.choices.toSorted().join() === (question === single ? 'a' : 'a,b');

/** Responses ten seconds apart, unless a time in seconds is given. */
const log = (...given: (MockResponse | null | [MockResponse | null, number])[]): Given[] =>
  given.map((one, index) =>
    Array.isArray(one) ? { response: one[0], at: one[1] * 1000 } : { response: one, at: index * 10_000 },
  );

describe('changes of an answer', () => {
  it.each<[string, Question, Given[], object]>([
    ['none at all', single, [], {}],
    ['one answer', single, log(pick('b')), {}],
    ['the same again', single, log(pick('b'), null, pick('b')), {}],
    ['wrong to right', single, log(pick('b'), pick('a')), { wrongToRight: 1 }],
    ['right to wrong', single, log(pick('a'), pick('b')), { rightToWrong: 1 }],
    ['there and back', single, log(pick('a'), pick('b'), pick('a')), { rightToWrong: 1, wrongToRight: 1 }],
    ['wrong to wrong', single, log(pick('c'), pick('b')), { wrongToWrong: 1 }],
    ['over nothing', single, log(pick('a'), null, pick('c')), { rightToWrong: 1 }],
    ['taken away in the end', single, log(pick('a'), null), {}],
    ['a slip that stood for a second', single, log([pick('b'), 0], [pick('a'), 1]), {}],
    ['options picked one by one', multiple, log(pick('a'), pick('a', 'b')), {}],
    ['one of two exchanged', multiple, log(pick('a', 'c'), pick('a'), pick('a', 'b')), { wrongToRight: 1 }],
    ['left half in the end', multiple, log(pick('a', 'b'), pick('a')), { rightToWrong: 1 }],
  ])('%s', (_, question, given, expected) => {
    expect(countChanges(given, question, isRight(question))).toEqual({ ...none, ...expected });
  });
});
