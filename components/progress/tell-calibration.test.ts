import { expect, it } from 'vitest';
import { tellCalibration } from './tell-calibration';
import { manyInsights } from './testing/sample-insights';

const { calibration } = manyInsights;
const bin = { from: 0.7, to: 0.8, answers: 100, expected: 0.75, share: 0.5, band: { low: 0.4, high: 0.6 } };

it.each([
  ['what chance explains', calibration, 'So nothing speaks against them.'],
  ['worse', { ...calibration, error: 0.25, bins: [{ ...bin, right: 50 }] }, 'You do worse than expected'],
  ['better', { ...calibration, error: 0.2, bins: [{ ...bin, right: 95 }] }, 'You do better than expected'],
])('holds predictions against chance: %s', (_, told, part) => {
  expect(tellCalibration(told)).toContain(part);
});
