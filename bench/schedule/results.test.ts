import { describe, expect, it } from 'vitest';
import { POLICIES } from './job';
import { madeUpResults, type Place } from './made-up-results';
import { MODELS } from './models/all';
import { BASELINES, PLAIN } from './policies/baselines';
import { ALL_REGIMES, advantage, byPupil, estimate, inHindsight, meanOf, reference } from './results';

const made = (recallOf: (place: Place) => number) => madeUpResults(3, recallOf);

describe('figures of a run', () => {
  it('a mean with its standard error', () => {
    expect(estimate([1, 2, 3, 4])).toEqual({ mean: 2.5, error: Math.sqrt(5 / 3 / 4) });
  });

  it('means over regimes and models, pupil by pupil, of the pupils that count', () => {
    const results = made(({ regime, model, pupil }) => (regime + 10 * model + pupil) / 100);
    const scope = { regimes: [0, 2], models: [1, 3] };
    expect(byPupil(results, scope, () => 0)).toEqual([21, 22, 23].map((value) => expect.closeTo(value)));
    expect(byPupil(results, { ...scope, isCounted: (pupil) => pupil > 0 }, () => 0)).toHaveLength(2);
    expect(meanOf(results, scope, () => 0, 'minutesADay')).toBeCloseTo(0.22);
  });

  it('the error of a difference is that within pupils, however far they are apart', () => {
    const results = made(({ policy, pupil }) => 0.1 * pupil + 0.01 * policy);
    const { mean, error } = advantage(
      results,
      { regimes: [0], models: [0] },
      () => 3,
      () => 1,
    );
    expect(mean).toBeCloseTo(2);
    expect(error).toBeCloseTo(0);
  });

  it('the best in hindsight is another in each regime, by the plausible models alone', () => {
    const results = made(({ regime, model, policy }) => {
      if (!MODELS[model]?.isPlausible) return policy === 0 ? 1 : 0;
      return policy === (regime % 2 === 0 ? 7 : 9) ? 0.5 : 0.4;
    });
    const best = inHindsight(results, BASELINES);
    expect(ALL_REGIMES.map(best)).toEqual(ALL_REGIMES.map((regime) => (regime % 2 === 0 ? 7 : 9)));
    expect(PLAIN.map(({ name }) => name)).toContain(POLICIES[inHindsight(results, PLAIN)(0)]?.name);
    expect(POLICIES[reference(0)]?.name).toBe('FSRS 0.90');
  });
});
