import { normal, streamOf } from '../random';
import type { MemoryModel } from './memory-model';

/** Windows in days, each inside the next, with what recalls and studies within them are worth. */
const WINDOWS = [
  { days: 1 / 24, recalls: 0.3, studies: 0.3 },
  { days: 1.01, recalls: 0.2, studies: 0.25 },
  { days: 7.01, recalls: 0.35, studies: 0.3 },
  { days: 30.01, recalls: 0.4, studies: 0.3 },
  { days: Number.POSITIVE_INFINITY, recalls: 0.35, studies: 0.3 },
];

/**
 * DASH (Lindsey, Shroyer, Pashler and Mozer 2014, "Improving students' long-term knowledge retention through personalized review",
 * Psychological Science 25): a logistic of ability, difficulty, and for each of several windows of time the logarithms of how often the
 * item was studied and recalled within it. Nothing is worth more for being spaced, but what is spread lies in more windows for longer.
 */
export const dashModel: MemoryModel = {
  name: 'DASH',
  isPlausible: true,
  hasSpacing: false,
  isForTuning: true,
  begin({ setup, difficulty, ability }) {
    const stream = streamOf(setup.seed * 7 + 4);
    const base = -0.7 + 0.4 * ability;
    const scale = Math.exp(0.1 * normal(stream));
    const times: number[][] = Array.from({ length: setup.items }, () => []);
    const recalls: number[][] = Array.from({ length: setup.items }, () => []);
    return {
      recall(item, at) {
        const when = times[item] ?? [];
        const known = recalls[item] ?? [];
        if (when.length === 0) return 0;
        let practice = 0;
        let trace = when.length - 1;
        let studied = 0;
        let recalled = 0;
        for (const window of WINDOWS) {
          for (; trace >= 0 && at - (when[trace] ?? 0) <= window.days; trace--) {
            studied += 1;
            recalled += known[trace] ?? 0;
          }
          practice += window.recalls * Math.log1p(recalled) + window.studies * Math.log1p(studied);
        }
        return 1 / (1 + Math.exp(-(base - 0.6 * (difficulty[item] ?? 0) + scale * practice)));
      },
      study(item, at, recalled) {
        times[item]?.push(at);
        recalls[item]?.push(recalled ? 1 : 0);
      },
    };
  },
};
