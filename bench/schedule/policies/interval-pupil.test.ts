import { describe, expect, it } from 'vitest';
import type { Setup } from '../policy';
import { type Intake, intervalPupil } from './interval-pupil';

const setup: Setup = {
  ...{ items: 100, days: 9, minutes: [], weights: [], topics: [], guess: 0.2 },
  ...{ seconds: { fresh: 45, right: 20, wrong: 40 }, seed: 1 },
};

/** What is asked day by day when all intervals are one day. */
function asked(intake: Intake, questionsADay: readonly number[], changes = {}): number[][] {
  const pupil = intervalPupil(setup, { intake, intervalAfter: () => 1, ...changes });
  return questionsADay.map((questions, day) => {
    pupil.startDay(day, questions);
    const today: number[] = [];
    for (let left = questions; left > 0; left--) {
      const item = pupil.next(left);
      if (item === null) break;
      pupil.answered(item, true);
      today.push(item);
    }
    return today;
  });
}

describe('when new items are begun', () => {
  it.each([
    ['last', [0, 1, 2, 3, 4]],
    ['first', [4, 5, 6, 7, 8]],
    ['mixed', [4, 5, 6, 7, 0]],
  ] as const)('%s', (intake, second) => {
    expect(asked(intake, [4, 5])).toEqual([[0, 1, 2, 3], second]);
  });

  it('mixed: 20 of them are spread over what is due', () => {
    const [, , third = []] = asked('mixed', [20, 40, 60]);
    const places = third.flatMap((item, at) => (item >= 40 ? [at] : []));
    expect(places).toHaveLength(20);
    const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2);
  });

  it.each(['first', 'mixed'] as const)(
    '%s: no more than 20 a day, and no time is filled with what is not due',
    (intake) => {
      expect(asked(intake, [30, 90]).map((day) => day.length)).toEqual([20, 40]);
    },
  );
});

describe('what is due', () => {
  it('comes longest due first, then most urgent first', () => {
    const days = asked('last', [5, 2, 5], { urgencyOf: (item: number) => -item });
    expect(days).toEqual([
      [0, 1, 2, 3, 4],
      [4, 3],
      [2, 1, 0, 4, 3],
    ]);
  });

  it('within its day comes when its minutes are over, or at once when there is nothing else', () => {
    const minute = 1 / 86_400;
    let answers = 0;
    const soon = { intervalAfter: () => (answers++ === 0 ? 3 * minute : 1) };
    expect(asked('last', [6], soon)).toEqual([[0, 1, 2, 0, 3, 4]]);
    answers = 0;
    expect(intervalOfOne(soon)).toEqual([0, 0]);
  });
});

function intervalOfOne(rule: { intervalAfter: () => number }): number[] {
  const pupil = intervalPupil({ ...setup, items: 1 }, { intake: 'last', ...rule });
  pupil.startDay(0, 60);
  const today: number[] = [];
  for (let left = 60; left > 0; left -= 20) {
    const item = pupil.next(left);
    if (item === null) break;
    today.push(item);
    pupil.answered(item, true);
  }
  return today;
}
