import { normal, streamOf } from '../random';
import type { MemoryModel } from './memory-model';

const DECAY_SCALE = 0.217;
const DECAY_FLOOR = 0.177;
const THRESHOLD = -0.704;
const NOISE = 0.255;
/** Time outside a session counts so much of time within one, for less of it interferes. */
const OUTSIDE = 0.025;
const SESSION_SECONDS = 1_800;
/** One reading of a question with its reasons is worth several of the brief presentations that the constants were fitted to. */
const READING = 0.72;

/**
 * ACT-R's activation with a decay that depends on spacing (Pavlik and Anderson 2005, "Practice and forgetting effects on vocabulary
 * memory", Cognitive Science 29, with its constants): m = ln sum t_i^-d_i, where a trace laid while activation was high decays faster,
 * d_i = c e^m + a; recall is logistic in m. Pupils and items shift activation (as beta in Pavlik and Anderson 2008).
 */
export const actRModel: MemoryModel = {
  name: 'ACT-R with spaced decay',
  isPlausible: true,
  hasSpacing: true,
  isForTuning: true,
  begin({ setup, difficulty, ability }) {
    const stream = streamOf(setup.seed * 7 + 2);
    const base = READING + 0.15 * ability + 0.1 * normal(stream);
    const floor = DECAY_FLOOR * Math.exp(0.1 * normal(stream));
    const times: number[][] = Array.from({ length: setup.items }, () => []);
    const decays: number[][] = Array.from({ length: setup.items }, () => []);
    const strength = (item: number, at: number): number => {
      const when = times[item] ?? [];
      const how = decays[item] ?? [];
      let sum = 0;
      for (let trace = 0; trace < when.length; trace++)
        sum += Math.exp(-(how[trace] ?? 0) * Math.log(feltSeconds(at - (when[trace] ?? 0))));
      return sum;
    };
    return {
      recall(item, at) {
        const sum = strength(item, at);
        if (sum === 0) return 0;
        const activation = Math.log(sum) + base - 0.3 * (difficulty[item] ?? 0);
        return 1 / (1 + Math.exp((THRESHOLD - activation) / NOISE));
      },
      study(item, at) {
        const decay = DECAY_SCALE * strength(item, at) + floor;
        times[item]?.push(at);
        decays[item]?.push(decay);
      },
    };
  },
};

function feltSeconds(days: number): number {
  const seconds = days * 86_400;
  return Math.max(1, seconds <= SESSION_SECONDS ? seconds : SESSION_SECONDS + OUTSIDE * (seconds - SESSION_SECONDS));
}
