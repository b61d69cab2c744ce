import { expect, it } from 'vitest';
import { tallyAnswerTimes } from './answer-times';
import { answerOf, tallied } from './testing/answers';

it('tells medians by form, right and wrong apart', () => {
  const timed = ([effortMs, correct]: readonly [number, boolean]) => answerOf({ form: 'multiple', effortMs, correct });
  const { forms, usualMs } = tallied(tallyAnswerTimes(), [
    ...(
      [
        [10, true],
        [30, true],
        [20, false],
        [9_999_999, true],
      ] as const
    ).map(timed),
    answerOf({ form: 'recall', effortMs: 7, correct: false }),
    answerOf({ form: null, effortMs: 1 }),
  ]);
  expect(forms).toEqual([
    { form: 'multiple', answers: 4, medianMs: 25, medianRightMs: 30, medianWrongMs: 20 },
    { form: 'recall', answers: 1, medianMs: 7, medianRightMs: null, medianWrongMs: 7 },
  ]);
  expect(usualMs).toBe(20);
});

it('tells nothing of nothing', () => {
  expect(tallied(tallyAnswerTimes(), [])).toEqual({ forms: [], usualMs: null });
});
