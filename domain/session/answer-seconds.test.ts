import { expect, it } from 'vitest';
import { answerSeconds, USUAL_SECONDS } from './answer-seconds';

const answer = (itemId: string, correct: boolean, seconds: number) => ({ itemId, correct, effortMs: seconds * 1000 });

it('is the usual figure until there are answers', () => {
  expect(answerSeconds([])).toEqual(USUAL_SECONDS);
});

it('becomes the learner’s own, first meetings, right and wrong answers apart', () => {
  const log = Array.from({ length: 600 }, (_, at) => [
    answer(`i${at}`, true, 90),
    answer(`i${at}`, true, 10),
    answer(`i${at}`, false, 30),
  ]).flat();
  const { fresh, right, wrong } = answerSeconds(log);
  expect(fresh).toBeCloseTo(102, -1);
  expect(right).toBeCloseTo(15, -1);
  expect(wrong).toBeCloseTo(45, -1);
});

it('takes an interruption for none', () => {
  expect(answerSeconds([answer('a', true, 86_400)]).fresh).toBeLessThan(60);
});
