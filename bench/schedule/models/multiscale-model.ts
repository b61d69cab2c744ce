import { drawFor, normal, streamOf } from '../random';
import type { MemoryModel } from './memory-model';

/** The weights fall by half from scale to scale, so more than these would not be seen. */
const SCALES = 10;
/** The fastest trace's time, in days. */
const MU = 0.35;
const TIME_RATIO = 6;
const WEIGHT_RATIO = 0.55;
/** How likely a study is encoded at all. */
const ENCODED = 0.94;
const AFTER_RECALL = 3;
const ENCODING = 2;

/**
 * The multiscale context model (Mozer, Pashler, Cepeda, Lindsey and Vul 2009, "Predicting the optimal spacing of study", NIPS 22): traces
 * that leak at scales from hours to years, x_i e^(-t / tau_i) with tau_i = mu nu^i and weights xi^i; recall is their weighted mean, at most
 * 1; a study raises each trace by e (1 - s_i), where s_i is the mean of it and the faster ones, and e is 9 after recall and 1 after none.
 * Ratios are near those fitted to the Swahili words of Cepeda and others (2009); mu is shorter, for here one reading takes the place of a
 * session.
 */
export const multiscaleModel: MemoryModel = {
  name: 'multiscale context',
  isPlausible: true,
  hasSpacing: true,
  isForTuning: false,
  begin({ setup, difficulty, ability, firstItem }) {
    const stream = streamOf(setup.seed * 7 + 5);
    const own = Math.exp(0.35 * ability + 0.15 * normal(stream));
    const weights = Float64Array.from({ length: SCALES }, (_, scale) => WEIGHT_RATIO ** scale);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const rates = Float64Array.from({ length: SCALES }, (_, scale) => 1 / (MU * own * TIME_RATIO ** scale));
    const traces = new Float64Array(setup.items * SCALES);
    const last = new Float64Array(setup.items);
    const answers = new Float64Array(setup.items);
    const speed = difficulty.map((hard) => Math.exp(0.35 * hard));
    return {
      recall(item, at) {
        const elapsed = (at - (last[item] ?? 0)) * (speed[item] ?? 1);
        let sum = 0;
        for (let scale = 0; scale < SCALES; scale++)
          sum +=
            (weights[scale] ?? 0) * (traces[item * SCALES + scale] ?? 0) * Math.exp(-elapsed * (rates[scale] ?? 0));
        return Math.min(1, sum / total);
      },
      study(item, at, recalled) {
        const elapsed = (at - (last[item] ?? 0)) * (speed[item] ?? 1);
        const count = answers[item] ?? 0;
        const step =
          drawFor(setup.seed, firstItem + item, count, ENCODING) >= ENCODED ? 0 : recalled ? AFTER_RECALL : 1;
        let strength = 0;
        let weight = 0;
        for (let scale = 0; scale < SCALES; scale++) {
          const at = item * SCALES + scale;
          const left = (traces[at] ?? 0) * Math.exp(-elapsed * (rates[scale] ?? 0));
          strength += (weights[scale] ?? 0) * left;
          weight += weights[scale] ?? 0;
          traces[at] = left + step * Math.max(0, 1 - strength / weight);
        }
        last[item] = at;
        answers[item] = count + 1;
      },
    };
  },
};
