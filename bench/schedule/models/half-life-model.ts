import { normal, streamOf } from '../random';
import type { MemoryModel } from './memory-model';

/**
 * Half-life regression (Settles and Meeder 2016, "A trainable spaced repetition model for language learning"): p = 2^(-elapsed / h), with
 * log2 h linear in the square roots of right and wrong counts and an offset of the item. Forgetting is exponential, when an item was
 * studied does not matter, only how often. The half-lives are short: nobody expects these pupils.
 */
export const halfLifeModel: MemoryModel = {
  name: 'half-life regression',
  isPlausible: false,
  hasSpacing: false,
  isForTuning: true,
  begin({ setup, difficulty, ability }) {
    const stream = streamOf(setup.seed * 7 + 3);
    const start = 1.2 + 0.3 * ability + 0.15 * normal(stream);
    const byRight = 1.5 * Math.exp(0.1 * normal(stream));
    const rights = new Float64Array(setup.items);
    const wrongs = new Float64Array(setup.items);
    const last = new Float64Array(setup.items).fill(Number.NEGATIVE_INFINITY);
    return {
      recall(item, at) {
        const right = Math.sqrt(1 + (rights[item] ?? 0)) - 1;
        const wrong = Math.sqrt(1 + (wrongs[item] ?? 0)) - 1;
        const doublings = start + byRight * right + 0.1 * wrong - 0.3 * (difficulty[item] ?? 0);
        return 2 ** ((-at + (last[item] ?? 0)) / 2 ** doublings);
      },
      study(item, at, recalled) {
        const isFirst = last[item] === Number.NEGATIVE_INFINITY;
        if (recalled) rights[item] = (rights[item] ?? 0) + 1;
        else if (!isFirst) wrongs[item] = (wrongs[item] ?? 0) + 1;
        last[item] = at;
      },
    };
  },
};
