import { describe, expect, it } from 'vitest';
import { shifted, tallyOwnShift } from './own-shift';
import { answerOf, DAY, NOON, tallied } from './testing/answers';

/** So many answers a day apart, given so much, of which so many are right. */
function shiftOf(answers: number, right: number, { predicted, apart = DAY }: { predicted: number; apart?: number }) {
  const log = Array.from({ length: answers + 1 }, (_, at) =>
    answerOf({ answeredAt: NOON + at * apart, predicted: at === 0 ? null : predicted, correct: at <= right }),
  );
  return tallied(tallyOwnShift(), log);
}

describe('the shift of a learner’s answers', () => {
  it('is none before any answer, and open', () => {
    expect(shiftOf(0, 0, { predicted: 0.9 })).toEqual({ shift: 0, variance: 0.16000000000000003, answers: 0 });
  });

  it('is none where answers are as expected, and the surer the more there are', () => {
    const few = shiftOf(10, 8, { predicted: 0.8 });
    const many = shiftOf(1000, 800, { predicted: 0.8 });
    expect(few.shift).toBeCloseTo(0, 6);
    expect(many.shift).toBeCloseTo(0, 6);
    // Information: 1 / 0.16 beforehand, and 0.8 x 0.2 of each answer.
    expect(few.variance).toBeCloseTo(1 / (6.25 + 1.6), 6);
    expect(many.variance).toBeCloseTo(1 / (6.25 + 160), 6);
  });

  it('follows many answers, and few ones less', () => {
    const logit = (share: number) => Math.log(share / (1 - share));
    const off = logit(0.6) - logit(0.8);
    expect(shiftOf(20_000, 12_000, { predicted: 0.8 }).shift).toBeCloseTo(off, 2);
    const few = shiftOf(10, 6, { predicted: 0.8 }).shift;
    expect(few).toBeLessThan(0);
    expect(few).toBeGreaterThan(off / 2);
  });

  it('holds with nothing but right answers', () => {
    const { shift, variance } = shiftOf(5000, 5000, { predicted: 0.95 });
    expect(shift).toBeGreaterThan(0.5);
    expect(shift).toBeLessThan(6);
    expect(variance).toBeGreaterThan(0);
  });

  it('leaves out what was answered again on the same day', () => {
    expect(shiftOf(50, 0, { predicted: 0.95, apart: 60_000 })).toMatchObject({ shift: 0, answers: 0 });
  });
});

it.each([
  [0.5, 0, 0.5],
  [0.5, Math.log(3), 0.75],
  [0.9, -Math.log(9), 0.5],
  [1, 0, 0.999],
  [0, 0, 0.001],
])('%f moved by %f is %f', (probability, shift, expected) => {
  expect(shifted(probability, shift)).toBeCloseTo(expected, 9);
});
