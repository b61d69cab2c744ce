import { describe, expect, it } from 'vitest';
import type { Setup } from '../policy';
import { fsrsCapped } from './fsrs-capped';

const days = 12;
const setup: Setup = {
  ...{ items: 3, days, minutes: Array.from({ length: days }, () => 3), weights: [0.2, 0.5, 0.3], topics: [0, 0, 0] },
  ...{ guess: 0.2, seconds: { fresh: 45, right: 20, wrong: 40 }, seed: 1 },
};

/** What is asked on each day, `most` questions a day, when item 2 is answered wrong and the others right. */
function asked(most: number): number[][] {
  const pupil = fsrsCapped(0.7, 'last').begin(setup);
  return Array.from({ length: days }, (_, day) => {
    pupil.startDay(day, 180);
    const today: number[] = [];
    for (let left = most; left > 0; left--) {
      const item = pupil.next(left);
      if (item === null) break;
      pupil.answered(item, item !== 2);
      today.push(item);
    }
    return today;
  });
}

describe('the short rule', () => {
  it('begins the heaviest items first', () => {
    expect(asked(3)[0]).toEqual([1, 2, 0]);
  });

  it('spends spare minutes on the lowest recall on exam day, each item once a day, and then has nothing', () => {
    for (const day of asked(9)) {
      expect(new Set(day).size).toBe(day.length);
      expect(day).toHaveLength(3);
    }
    // Item 2 is always lowest; of 0 and 1 the one that was asked longer ago is lower.
    expect(asked(2).slice(1, 5)).toEqual([
      [0, 2],
      [2, 1],
      [2, 0],
      [2, 1],
    ]);
  });
});
