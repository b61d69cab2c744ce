import { expect, it } from 'vitest';
import type { Setup } from '../policy';
import { weightedRotation } from './weighted-rotation';

const setup: Setup = {
  ...{
    items: 4,
    days: 6,
    minutes: Array.from({ length: 6 }, () => 2),
    weights: [0.1, 0.3, 0.3, 0.3],
    topics: [0, 0, 0, 0],
  },
  ...{ guess: 0.2, seconds: { fresh: 45, right: 20, wrong: 40 }, seed: 1 },
};

/** What is asked on each day, so many questions a day, when item 3 is always answered wrong. */
function asked(questions: readonly number[]): number[][] {
  const pupil = weightedRotation.begin(setup);
  return questions.map((most, day) => {
    pupil.startDay(day, 120);
    const today: number[] = [];
    for (let left = most; left > 0; left--) {
      const item = pupil.next(left);
      if (item === null) break;
      pupil.answered(item, item !== 3);
      today.push(item);
    }
    return today;
  });
}

it('begins the heaviest, then asks what weighs most, waited longest and was missed', () => {
  // Day 1: 0 is new, 3 was missed. Day 2: 2 has waited twice as long as 3. Day 3: so has 0, which weighs a third.
  expect(asked([3, 3, 3, 9])).toEqual([
    [1, 2, 3],
    [0, 3, 1],
    [2, 3, 1],
    [3, 0, 2, 1],
  ]);
});

it('asks nothing twice on a day', () => {
  expect(asked([9, 9]).map((day) => day.length)).toEqual([4, 4]);
});
