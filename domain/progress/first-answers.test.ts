import { expect, it } from 'vitest';
import { tallyFirstAnswers } from './first-answers';
import { answerOf, NOON, tallied } from './testing/answers';

/** First answers to so many items, of which so many are right. */
const firsts = (items: number, right: number) =>
  Array.from({ length: items }, (_, at) =>
    answerOf({ itemId: `item-${at}`, answeredAt: NOON + at, correct: at < right, predicted: null }),
  );
const known = (items: number, right: number) =>
  tallied(
    tallyFirstAnswers(() => 0.25),
    firsts(items, right),
  );

it('knows nothing of who never answered', () => {
  expect(known(0, 0)).toMatchObject({ known: 0, answers: 0 });
});

it('takes guessing off, and few answers for little', () => {
  // 25 of 100 is guessing alone.
  expect(known(100, 25).known).toBe(0);
  expect(known(100, 10).known).toBe(0);
  // 70 of 100 are 45 beyond guessing, of room for 75 and ten pseudo-answers.
  expect(known(100, 70).known).toBeCloseTo(45 / 85);
  expect(known(2, 2).known).toBeCloseTo(1.5 / 11.5);
  expect(known(100, 70).variance).toBeLessThan(known(4, 3).variance);
});

it('counts an item once, and only items of the exam', () => {
  const [first] = firsts(1, 1);
  const log = [first, answerOf({ itemId: 'item-0', answeredAt: NOON + 9 }), answerOf({ itemId: 'other' })].flatMap(
    (a) => a ?? [],
  );
  const guessOf = (itemId: string) => (itemId === 'other' ? undefined : 0.25);
  expect(tallied(tallyFirstAnswers(guessOf), log).answers).toBe(1);
});
