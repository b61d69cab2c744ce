import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS, fittedParameters, publishedParameters, readParametersId } from './parameters';

describe('a parameter set', () => {
  it.each([
    [0.7, 'fsrs6-default-r70'],
    [0.9, 'fsrs6-default-r90'],
    [0.97, 'fsrs6-default-r97'],
  ])('of the published weights at %d is one and has a name', (retention, id) => {
    expect(publishedParameters(retention)).toMatchObject({ id, desiredRetention: retention });
    expect(publishedParameters(retention)).toBe(publishedParameters(retention));
    expect(readParametersId(id)).toEqual({ fit: null, desiredRetention: retention });
  });

  it('at 90 % is the default', () => {
    expect(publishedParameters(0.9)).toBe(DEFAULT_PARAMETERS);
  });

  it('that was fitted is named for its fit and what it retains', () => {
    const set = fittedParameters({ id: 'fsrs6-fit-1', weights: [1, 2] }, 0.85);
    expect(set).toMatchObject({ id: 'fsrs6-fit-1-r85', weights: [1, 2], desiredRetention: 0.85 });
    expect(readParametersId(set.id)).toEqual({ fit: 'fsrs6-fit-1', desiredRetention: 0.85 });
  });

  it.each([0.69, 0.98, Number.NaN])('retains no %d', (retention) => {
    expect(() => publishedParameters(retention)).toThrow();
  });

  it.each(['fsrs9', 'fsrs6-default', 'fsrs6-default-r69', 'fsrs6-default-r98', '-r90'])('has no name %s', (id) => {
    expect(readParametersId(id)).toBeNull();
  });
});
