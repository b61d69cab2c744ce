import { describe, expect, it } from 'vitest';
import { tallyCalibration } from './calibration';
import { errorByChance } from './error-by-chance';
import { answersOf, tallied } from './testing/answers';

function calibrationOf(...groups: ReturnType<typeof answersOf>[]) {
  return tallied(tallyCalibration(), groups.flat());
}

describe('calibration', () => {
  it('says nothing of nothing', () => {
    const { bins, ...rest } = calibrationOf(answersOf(3, 2, { predicted: null }));
    expect(rest).toEqual({ answers: 0, error: null, byChance: null });
    expect(bins).toHaveLength(10);
    expect(bins[3]).toEqual({ from: 0.3, to: 0.4, answers: 0, right: 0, expected: null, share: null, band: null });
  });

  it('counts predictions by tenths, with certainty in the last and none in the first', () => {
    const { bins, answers, error } = calibrationOf(
      answersOf(10, 7, { predicted: 0.8 }),
      answersOf(10, 9, { predicted: 0.88 }),
      answersOf(4, 4, { predicted: 1 }),
      answersOf(6, 0, { predicted: 0 }),
      answersOf(5, 5, { predicted: null }),
    );
    expect(answers).toBe(30);
    expect(bins[8]).toMatchObject({ answers: 20, right: 16, share: 0.8 });
    expect(bins[8]?.expected).toBeCloseTo(0.84);
    expect(bins[8]?.band?.low).toBeCloseTo(0.584, 3);
    expect(bins[8]?.band?.high).toBeCloseTo(0.9193, 3);
    expect([bins[9]?.answers, bins[0]?.answers]).toEqual([4, 6]);
    // Twenty answers lie 0.04 off, the others nothing.
    expect(error).toBeCloseTo((20 * 0.04) / 30);
  });

  it('is told beside what chance alone would show', () => {
    const { byChance } = calibrationOf(answersOf(100, 50, { predicted: 0.5 }));
    // The mean distance of a binomial count of 100 at one half from 50 is 3.98.
    expect(byChance?.mean).toBeCloseTo(0.0398, 2);
    expect(byChance?.most).toBeCloseTo(0.1, 1);
  });
});

describe('the error by chance', () => {
  it('of one answer at one half is one half, and of certainty nothing', () => {
    expect(errorByChance([{ answers: 1, expected: 0.5 }])).toEqual({ mean: 0.5, most: 0.5 });
    expect(errorByChance([{ answers: 9, expected: 1 }])).toEqual({ mean: 0, most: 0 });
  });

  it('is the same for the same bins, the same for likely and as unlikely, and falls with the root of the answers', () => {
    const mean = (answers: number, expected: number) => errorByChance([{ answers, expected }]).mean;
    expect(mean(300, 0.9)).toBe(mean(300, 0.9));
    expect(mean(300, 0.9)).toBeCloseTo(mean(300, 0.1), 9);
    expect(mean(400, 0.9) / mean(100, 0.9)).toBeCloseTo(0.5, 1);
    // Drawn exactly below a variance of 36, as a normal count above: nothing jumps.
    expect(mean(399, 0.9) / mean(401, 0.9)).toBeCloseTo(1, 1);
  });
});
