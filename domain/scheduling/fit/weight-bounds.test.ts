import { expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../parameters';
import { areWeights, WEIGHT_BOUNDS, WEIGHT_SPREADS } from './weight-bounds';

it('knows bounds and spread of each weight, and the published ones lie within', () => {
  expect([WEIGHT_BOUNDS.length, WEIGHT_SPREADS.length]).toEqual([21, 21]);
  expect(areWeights(DEFAULT_PARAMETERS.weights)).toBe(true);
});

it.each([
  ['too few', DEFAULT_PARAMETERS.weights.slice(1)],
  ['one too low', [0, ...DEFAULT_PARAMETERS.weights.slice(1)]],
  ['one that is none', [Number.NaN, ...DEFAULT_PARAMETERS.weights.slice(1)]],
])('refuses %s', (_, weights) => expect(areWeights(weights)).toBe(false));
