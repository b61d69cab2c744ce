import type { Policy } from '../policy';

export interface Course {
  days: number;
  minutes?: number;
  /** What each answer to the only item comes to; after the last, right. */
  answers: readonly boolean[];
}

/** The days on which a bank of one item is asked, a day as often as it is asked on it: for tests of intervals. */
export function daysAsked(policy: Policy, { days, minutes = 60, answers }: Course): number[] {
  const pupil = policy.begin({
    ...{ items: 1, days, minutes: Array.from({ length: days }, () => minutes), weights: [1], topics: [0] },
    ...{ guess: 0.2, seconds: { fresh: 45, right: 20, wrong: 40 }, seed: 1 },
  });
  const asked: number[] = [];
  for (let day = 0; day < days; day++) {
    pupil.startDay(day, minutes * 60);
    let left = minutes * 60;
    while (left > 0 && pupil.next(left) !== null) {
      const isRight = answers[asked.length] ?? true;
      asked.push(day);
      left -= asked.length === 1 ? 45 : isRight ? 20 : 40;
      pupil.answered(0, isRight);
    }
  }
  return asked;
}
