import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LoggedAnswer } from './logged-answer';
import { answerOf, logOf, NOON } from './testing/answers';
import { walkLog } from './walk-log';

function walked(log: readonly LoggedAnswer[]) {
  const seen: { at: number; before: number | null; isRepeat: boolean }[] = [];
  walkLog(logOf(log), [
    {
      add: ({ answeredAt }, { before, isRepeat }) =>
        seen.push({ at: answeredAt - NOON, before: before && before.answeredAt - NOON, isRepeat }),
    },
  ]);
  return seen;
}

const at = (time: number, itemId: string, variant: string) => answerOf({ answeredAt: NOON + time, itemId, variant });
const log = [at(1, 'a', 'x'), at(2, 'b', 'x'), at(3, 'a', 'y'), at(4, 'a', 'x'), at(5, 'b', 'x')];
const expected = [
  { at: 1, before: null, isRepeat: false },
  { at: 2, before: null, isRepeat: false },
  { at: 3, before: 1, isRepeat: false },
  { at: 4, before: 3, isRepeat: true },
  { at: 5, before: 2, isRepeat: true },
];

it('tells of each answer what its item was asked before', () => {
  expect(walked(log)).toEqual(expected);
});

it('walks in the order of answering, whatever order the log comes in, and leaves the log as it was', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
      const copy = [...shuffled];
      expect(walked(shuffled)).toEqual(expected);
      expect(shuffled).toEqual(copy);
    }),
  );
});
