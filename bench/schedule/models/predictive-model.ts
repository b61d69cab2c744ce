import { normal, streamOf } from '../random';
import type { MemoryModel } from './memory-model';

const LEARNING = 0.1;
const RECENCY = 0.6;
const DECAY_FLOOR = 0.045;
const SPACING = 0.13;
const THRESHOLD = 0.4;
const NOISE = 0.065;
/** Before there is a lag, a reading counts as studies a minute apart: it is massed study of its own. */
const FIRST_LAG = 60;

/**
 * The predictive performance equation (Walsh, Gluck, Gunzelmann, Jastrzembski and Krusmark 2018, "Evaluating the theoretic adequacy and
 * applied potential of computational models of the spacing effect", Cognitive Science 42): M = N^c T^-d, where T is a mean of the ages of
 * all studies, weighted to the recent ones by age^-x, and d = b + m mean(1 / ln(lag + e)) is the lower, the wider they were spaced; recall
 * is logistic in M. Times are seconds.
 */
export const predictiveModel: MemoryModel = {
  name: 'predictive performance',
  isPlausible: true,
  hasSpacing: true,
  isForTuning: false,
  begin({ setup, difficulty, ability }) {
    const stream = streamOf(setup.seed * 7 + 6);
    const threshold = THRESHOLD - 0.045 * ability;
    const floor = DECAY_FLOOR * Math.exp(0.15 * normal(stream));
    const spacing = SPACING * Math.exp(0.1 * normal(stream));
    const times: number[][] = Array.from({ length: setup.items }, () => []);
    const massings = new Float64Array(setup.items);
    return {
      recall(item, at) {
        const when = times[item] ?? [];
        const count = when.length;
        if (count === 0) return 0;
        let weights = 0;
        let ages = 0;
        for (let study = 0; study < count; study++) {
          const age = secondsBetween(when[study] ?? 0, at);
          const weight = Math.exp(-RECENCY * Math.log(age));
          weights += weight;
          ages += weight * age;
        }
        const decay = floor + spacing * (count === 1 ? massing(FIRST_LAG) : (massings[item] ?? 0) / (count - 1));
        const activation = Math.exp(LEARNING * Math.log(count) - decay * Math.log(ages / weights));
        return 1 / (1 + Math.exp((threshold + 0.045 * (difficulty[item] ?? 0) - activation) / NOISE));
      },
      study(item, at) {
        const before = times[item]?.at(-1);
        if (before !== undefined) massings[item] = (massings[item] ?? 0) + massing(secondsBetween(before, at));
        times[item]?.push(at);
      },
    };
  },
};

function secondsBetween(from: number, to: number): number {
  return Math.max(1, (to - from) * 86_400);
}

function massing(lag: number): number {
  return 1 / Math.log(lag + Math.E);
}
