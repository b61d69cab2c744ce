import { expect, it } from 'vitest';
import { tellPages } from './tell-pages';
import { fewInsights, manyInsights } from './testing/sample-insights';

const told = (insights: typeof fewInsights) =>
  Object.fromEntries(tellPages(insights).map(({ path, figure, unit, says }) => [path, [`${figure} ${unit}`, says]]));

it('tells each page by one figure', () => {
  expect(told(manyInsights)).toEqual({
    '/progress/mastery': [
      '2 learned',
      'Of 10 rules, so many would hold for a week or more. Least known: Ways to read training data.',
    ],
    '/progress/mix-ups': ['2 pairs', 'Most often `Pipe` mode for `File` mode, 5 times.'],
    '/progress/calibration': [
      '1.0 points off',
      'Predictions came true, as far as chance lets one see. 1 rule you were sure of, and wrong.',
    ],
    '/progress/memory': ['84 % kept', 'Right when a rule came back after a day or more, of 120; the aim is 90 %.'],
    '/progress/days': ['1 day', '8 answers within a year, 8 of them today.'],
  });
});

it('says where nothing can be told yet, and when it can', () => {
  const few = told(fewInsights);
  expect(few['/progress/mix-ups']).toEqual(['– pairs', 'No mix-up is known yet.']);
  expect(few['/progress/calibration']).toEqual([
    '– points off',
    'After 48 more answers to rules you have met this can be told.',
  ]);
  expect(few['/progress/memory']?.[0]).toBe('– kept');
});

it('does not call predictions right that chance does not explain', () => {
  const off = { ...manyInsights.calibration, error: 0.12 };
  expect(told({ ...manyInsights, calibration: off })['/progress/calibration']?.[1]).toMatch(
    /^Predictions missed by more/,
  );
});
