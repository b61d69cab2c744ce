import { describe, expect, it } from 'vitest';
import { type AttemptResult, bestResult, DUE_SOON_MS, stateOfAssignment } from './assignment';

const now = 1_000_000_000_000;
const result = (over: Partial<AttemptResult>): AttemptResult => ({
  ...{ answered: 10, correct: 5, questions: 10, scaled: null, passed: null },
  ...over,
});

describe('stateOfAssignment', () => {
  it.each([
    ['coming', now + 1, null, false],
    ['open', now, null, false],
    ['open', now, now + DUE_SOON_MS + 1, false],
    ['due soon', now, now + DUE_SOON_MS, false],
    ['due soon', now - 1, now, false],
    ['overdue', now - 2, now - 1, false],
    ['done', now - 2, now - 1, true],
  ] as const)('%s', (state, opensAt, dueAt, isDone) => {
    expect(stateOfAssignment({ opensAt, dueAt }, { isDone, now })).toBe(state);
  });
});

describe('bestResult', () => {
  it('is that of the most right, the first of those that are alike, or none', () => {
    expect(bestResult([])).toBeNull();
    const [first, second, worse] = [result({ correct: 8 }), result({ correct: 8 }), result({ correct: 2 })];
    expect(bestResult([worse, first, second])).toBe(first);
  });

  it('counts what was left out as not right', () => {
    expect(bestResult([result({ answered: 1, correct: 1 }), result({ correct: 2 })])?.correct).toBe(2);
  });

  it('goes by the scaled score where there is one', () => {
    expect(bestResult([result({ scaled: 700, correct: 9 }), result({ scaled: 800, correct: 1 })])?.scaled).toBe(800);
  });
});
