import { describe, expect, it } from 'vitest';
import type { LoggedAnswer } from './logged-answer';
import { FEWEST_ANSWERS, tallyMemorisation } from './memorisation';
import { answerOf, NOON, tallied } from './testing/answers';

function memorisationOf(log: readonly LoggedAnswer[]) {
  return tallied(
    tallyMemorisation((itemId) => (itemId === 'gone' ? undefined : itemId.slice(0, -2))),
    log,
  );
}
const at = (time: number, over: Partial<LoggedAnswer>) => answerOf({ answeredAt: NOON + time, ...over });

describe('the memorisation gap', () => {
  it('counts first answers, new variants and repeats apart, by topic', () => {
    const { all, topics } = memorisationOf([
      at(1, { itemId: 'spot-1', variant: 'x', predicted: null }),
      at(2, { itemId: 'spot-1', variant: 'y', correct: false, predicted: 0.8 }),
      at(3, { itemId: 'spot-1', variant: 'x', predicted: 0.6 }),
      at(4, { itemId: 'tune-1', variant: 'x', predicted: null, correct: false }),
      at(5, { itemId: 'gone', variant: 'x', predicted: null }),
    ]);
    expect(all.first).toEqual({ answers: 3, right: 2, expected: null });
    expect(all.fresh).toEqual({ answers: 1, right: 0, expected: 0.8 });
    expect(all.repeat).toEqual({ answers: 1, right: 1, expected: 0.6 });
    expect([...topics.keys()]).toEqual(['spot', 'tune']);
    expect(topics.get('tune')?.first).toEqual({ answers: 1, right: 0, expected: null });
  });

  it('leaves twists out, and still knows their variants', () => {
    const { all } = memorisationOf([
      at(1, { variant: 'x' }),
      at(2, { variant: 'pair x', form: 'pair' }),
      at(3, { variant: 'reverse x', form: 'reverse' }),
      at(4, { variant: 'pair x', form: null }),
    ]);
    expect([all.first.answers, all.fresh.answers, all.repeat.answers]).toEqual([1, 0, 1]);
  });

  it.each([
    [FEWEST_ANSWERS - 1, FEWEST_ANSWERS, null],
    [FEWEST_ANSWERS, FEWEST_ANSWERS - 1, null],
    [FEWEST_ANSWERS, FEWEST_ANSWERS, 0.25],
  ])('of %i repeats and %i new variants', (repeats, fresh, difference) => {
    const log = [
      at(0, { variant: 'x' }),
      ...Array.from({ length: fresh }, (_, n) => at(1 + n, { variant: `v${n}`, correct: n % 2 === 0 })),
      ...Array.from({ length: repeats }, (_, n) => at(100 + n, { variant: 'x', correct: n % 4 !== 0 })),
    ];
    const { gap } = memorisationOf(log).all;
    if (difference === null) expect(gap).toBeNull();
    else {
      expect(gap?.difference).toBeCloseTo(difference);
      // Newcombe's method 10 for 15 of 20 against 10 of 20: Wilson bands 0.5313 to 0.8881 and 0.2993 to 0.7007.
      expect(gap?.low).toBeCloseTo(0.25 - Math.hypot(0.75 - 0.5313, 0.7007 - 0.5), 3);
      expect(gap?.high).toBeCloseTo(0.25 + Math.hypot(0.8881 - 0.75, 0.5 - 0.2993), 3);
    }
  });
});
