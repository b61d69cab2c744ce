import { describe, expect, it } from 'vitest';
import { type JobResult, POLICIES } from './job';
import { MODELS } from './models/all';
import { BASELINES, PLAIN } from './policies/baselines';
import { REGIMES } from './regimes';
import { ALL_REGIMES, advantage, byPupil, estimate, gather, inHindsight, meanOf, reference } from './results';

const PUPILS = 3;

/** A made-up run: what a pupil recalls under a policy is told by a function. */
function made(recallOf: (cell: { regime: number; model: number; policy: number; pupil: number }) => number) {
  const cells = REGIMES.flatMap((_, regime) =>
    MODELS.map((_, model): JobResult => {
      const recall = Float64Array.from({ length: POLICIES.length * PUPILS }, (_, at) =>
        recallOf({ regime, model, policy: Math.floor(at / PUPILS), pupil: at % PUPILS }),
      );
      const milliseconds = new Float64Array(POLICIES.length);
      return { regime, model, seeds: [1, 2, 3], recall, minutesADay: recall, begun: recall, milliseconds };
    }),
  );
  return gather(cells, PUPILS);
}

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
