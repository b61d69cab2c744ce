import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters';
import { fitWeights } from './fit-weights';
import { historiesOf } from './histories';
import { simulatedLog } from './testing';
import { areWeights } from './weight-bounds';

const GUESS = 0.25;
const fitted = (log: ReturnType<typeof simulatedLog>) =>
  fitWeights({ ...historiesOf(log, { guessOf: () => GUESS }), weights: DEFAULT_PARAMETERS.weights });

/** First stabilities times a factor, and what a review brings more or less of by so much. */
const other = (factor: number, gain: number) =>
  DEFAULT_PARAMETERS.weights.map((weight, at) => (at < 4 ? weight * factor : at === 8 ? weight + gain : weight));
const fading = other(0.15, -1);

describe('fitted weights', () => {
  it.each([
    ['sooner', fading, 1],
    ['sooner', fading, 2],
    ['later', other(4, 0.5), 3],
  ])('predict a learner who forgets much %s than most better than the published ones', (_, weights, seed) => {
    const result = fitted(simulatedLog(weights, seed, 1_500, GUESS));
    expect(result?.isBetter).toBe(true);
    expect(areWeights(result?.weights ?? [])).toBe(true);
  });

  it('of a learner like most gain next to nothing', () => {
    const results = [11, 12, 13, 14].map((seed) =>
      fitted(simulatedLog(DEFAULT_PARAMETERS.weights, seed, 1_000, GUESS)),
    );
    for (const result of results)
      expect(Math.abs((result?.logLossBefore ?? 0) - (result?.logLoss ?? 1))).toBeLessThan(0.02);
    expect(results.filter((result) => result?.isBetter).length).toBeLessThan(4);
  });

  it('are the same each time', () => {
    const log = simulatedLog(fading, 5, 400, GUESS);
    expect(fitted(log)).toEqual(fitted(log.toReversed()));
  });

  it('are none where nothing can be predicted', () => {
    expect(fitted([])).toBeNull();
    expect(fitted(simulatedLog(fading, 5, 1_000, GUESS).filter(({ id }) => id.endsWith('-0')))).toBeNull();
  });
});
