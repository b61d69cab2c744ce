import { normal, streamOf } from '../random';
import type { MemoryModel } from './memory-model';

const W8 = 1.8722;
const HALF_DAY = 0.5;

/**
 * FSRS-6 (open-spaced-repetition, "The Algorithm") as a truth, with a pupil of its own: the published weights are the averages of a
 * population in which growth, curve and first stability differ from person to person and items are hard or easy for good. The first
 * stability lies between those of a first "again" and a first "good": the pupil did not know, but has read why.
 */
export const fsrsModel: MemoryModel = {
  name: 'FSRS-6 with jitter',
  isPlausible: true,
  hasSpacing: true,
  isForTuning: true,
  begin({ setup, difficulty: hardness, ability }) {
    const stream = streamOf(setup.seed * 7 + 1);
    const decay = -0.1542 * Math.exp(0.2 * normal(stream));
    const factor = 0.9 ** (1 / decay) - 1;
    const growth = Math.exp(W8 + 0.2 * normal(stream));
    const gain = 0.796 * Math.exp(0.15 * normal(stream));
    const first = 0.5 * Math.exp(0.4 * ability + 0.3 * normal(stream));
    const stability = new Float64Array(setup.items);
    const last = new Float64Array(setup.items);
    const difficulty = hardness.map((hard) => Math.min(10, Math.max(1, 6 + 1.8 * hard - 0.5 * ability)));
    const recall = (item: number, at: number): number => {
      const s = stability[item] ?? 0;
      return s === 0 ? 0 : (1 + (factor * (at - (last[item] ?? 0))) / s) ** decay;
    };
    return {
      recall,
      study(item, at, recalled) {
        const s = stability[item] ?? 0;
        const d = difficulty[item] ?? 5;
        if (s === 0) stability[item] = first * Math.exp(-0.35 * (hardness[item] ?? 0));
        else if (at - (last[item] ?? 0) < HALF_DAY) stability[item] = s * sameDay(s, recalled);
        else stability[item] = recalled ? raised(s, d, recall(item, at)) : lapsed(s, d, recall(item, at));
        last[item] = at;
      },
    };

    function raised(s: number, d: number, r: number): number {
      return Math.min(36_500, s * (1 + growth * (11 - d) * s ** -0.1666 * (Math.exp((1 - r) * gain) - 1)));
    }
  },
};

function lapsed(s: number, d: number, r: number): number {
  return Math.max(0.01, Math.min(s, 1.4835 * d ** -0.0614 * ((s + 1) ** 0.2629 - 1) * Math.exp((1 - r) * 1.6483)));
}

function sameDay(s: number, recalled: boolean): number {
  const change = s ** -0.0658 * Math.exp(0.5425 * ((recalled ? 0 : -2) + 0.0912));
  return recalled ? Math.max(1, change) : change;
}
