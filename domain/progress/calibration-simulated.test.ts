import { expect, it } from 'vitest';
import { retrievability } from '@/domain/scheduling/retrievability';
import { tallyCalibration } from './calibration';
import type { LoggedAnswer } from './logged-answer';
import { tallied } from './testing/answers';
import { chanceOf, normalOf } from './testing/chance';
import { START, simulateLearner, type TrueMemory } from './testing/simulate-learner';

const LEARNERS = 200;
const NOISE = 0.15;
const DAY = 86_400_000;

/** Forgets as the model says, but for items that are easier or harder for this learner than it says, and days that are better or worse. */
function noisyModel(chance: () => number): TrueMemory {
  const ofItem = Array.from({ length: 200 }, () => NOISE * normalOf(chance));
  const ofDay = Array.from({ length: 200 }, () => NOISE * normalOf(chance));
  return {
    recall(item, at, believed) {
      const model = retrievability(believed, START + at * DAY);
      const odds = (model / (1 - model)) * Math.exp((ofItem[item] ?? 0) + (ofDay[Math.floor(at)] ?? 0));
      return model === 1 ? 1 : odds / (1 + odds);
    },
    study() {},
  };
}

/**
 * Each learner is judged by the error that a perfect predictor of the same answers would show by chance: it is to lie within the 95 % of
 * that for about 95 % of learners. Of 200 with that chance, 178 or fewer would be inside less than once in a thousand runs.
 */
it('predictions come true on simulated learners: pooled, and each within what chance allows', () => {
  const logs = Array.from({ length: LEARNERS }, (_, seed): LoggedAnswer[] => {
    const chance = chanceOf(seed + 1);
    return simulateLearner({ truth: noisyModel(chance), chance, items: 120, days: 50, mostADay: 20 }).log;
  });
  const each = logs.map((log) => tallied(tallyCalibration(), log));
  const inside = each.filter(({ error, byChance }) => (error ?? 1) <= (byChance?.most ?? 0)).length;
  const pooled = tallied(tallyCalibration(), logs.flat());
  expect(pooled.error).toBeLessThan(0.03);
  expect(pooled.answers / LEARNERS).toBeGreaterThan(300);
  expect(inside).toBeGreaterThan(178);
});
