import { describe, expect, it } from 'vitest';
import { countSlips, slipsAllowed } from './slips';

describe('slips of a typed word', () => {
  it.each([
    ['hyperband', 'hyperband', 0],
    ['hyper', 'hyperband', 0],
    ['hyperbnad', 'hyperband', 1],
    ['xgbost', 'xgboost', 1],
    ['traning', 'trainings', 1],
    ['trainning', 'training', 1],
    ['trainimg', 'training', 1],
    ['confusoin', 'confusion', 1],
    ['yperbnd', 'hyperband', 2],
  ])('%s for %s', (typed, word, slips) => {
    expect(countSlips(typed, word, 2)).toBe(slips);
  });

  it.each([
    ['spot', 'registry'],
    ['hyperparameter', 'hyper'],
  ])('%s is not %s', (typed, word) => {
    expect(countSlips(typed, word, 2)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['map', 0],
    ['p4d24', 0],
    ['spot', 1],
    ['training', 2],
  ])('%s may hold %i', (word, most) => {
    expect(slipsAllowed(word)).toBe(most);
  });
});
