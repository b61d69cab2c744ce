import { expect, it } from 'vitest';
import { AnswerTimesTally } from './answer-times';
import { answerOf } from './testing/answers';

it('tells medians by form, right and wrong apart', () => {
  const tally = new AnswerTimesTally();
  for (const [effortMs, correct] of [
    [10, true],
    [30, true],
    [20, false],
    [9_999_999, true],
  ] as const)
    tally.add(answerOf({ form: 'multiple', effortMs, correct }));
  tally.add(answerOf({ form: 'recall', effortMs: 7, correct: false }));
  tally.add(answerOf({ form: null, effortMs: 1 }));
  expect(tally.result()).toEqual([
    { form: 'multiple', answers: 4, medianMs: 25, medianRightMs: 30, medianWrongMs: 20 },
    { form: 'recall', answers: 1, medianMs: 7, medianRightMs: null, medianWrongMs: 7 },
  ]);
  expect(tally.usualMs()).toBe(20);
});

it('tells nothing of nothing', () => {
  const tally = new AnswerTimesTally();
  expect([tally.result(), tally.usualMs()]).toEqual([[], null]);
});
