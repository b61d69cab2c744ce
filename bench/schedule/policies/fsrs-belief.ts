import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';

const LEAST_STABILITY = 0.001;
const MOST_STABILITY = 36_500;

/** What FSRS-6 believes of all items of one pupil. Days are whole. */
export interface FsrsBelief {
  answer(item: number, day: number, isRight: boolean): void;
  /** Predicted recall (0 to 1) on a day; 0 for an item never answered. */
  recallOn(item: number, day: number): number;
  /** Days from the last answer until recall has fallen to a desired retention: whole, at least 1. */
  intervalFor(item: number, retention: number): number;
  stabilityOf(item: number): number;
  difficultyOf(item: number): number;
}

/**
 * FSRS-6 with the published weights and ratings "again" and "good", on arrays: the product's scheduling makes dates and objects, which
 * are too slow for millions of answers. A test holds the two together.
 */
export function fsrsBelief(items: number): FsrsBelief {
  const w = Float64Array.from(DEFAULT_PARAMETERS.weights);
  const [again = 0, , good = 0] = w;
  const decay = -(w[20] ?? 0);
  const factor = 0.9 ** (1 / decay) - 1;
  const firstDifficulty = (grade: number) => clamp((w[4] ?? 0) - Math.exp((grade - 1) * (w[5] ?? 0)) + 1, 1, 10);
  const [hardest, usual] = [firstDifficulty(1), firstDifficulty(3)];
  const easiest = (w[4] ?? 0) - Math.exp(3 * (w[5] ?? 0)) + 1;
  const growth = Math.exp(w[8] ?? 0);
  const stability = new Float64Array(items);
  const difficulty = new Float64Array(items);
  const last = new Int32Array(items);

  const recallOn = (item: number, day: number): number => {
    const s = stability[item] ?? 0;
    return s === 0 ? 0 : (1 + (factor * (day - (last[item] ?? 0))) / s) ** decay;
  };
  const nextStability = (s: number, d: number, r: number, isRight: boolean, isToday: boolean): number => {
    if (isToday) {
      const change = s ** -(w[19] ?? 0) * Math.exp((w[17] ?? 0) * ((isRight ? 0 : -2) + (w[18] ?? 0)));
      return s * (isRight ? Math.max(1, change) : change);
    }
    if (isRight) return s * (1 + growth * (11 - d) * s ** -(w[9] ?? 0) * (Math.exp((1 - r) * (w[10] ?? 0)) - 1));
    const lapsed = (w[11] ?? 0) * d ** -(w[12] ?? 0) * ((s + 1) ** (w[13] ?? 0) - 1) * Math.exp((1 - r) * (w[14] ?? 0));
    return Math.min(lapsed, s / Math.exp((w[17] ?? 0) * (w[18] ?? 0)));
  };
  return {
    answer(item, day, isRight) {
      const s = stability[item] ?? 0;
      const d = difficulty[item] ?? 0;
      if (s === 0) {
        stability[item] = isRight ? good : again;
        difficulty[item] = isRight ? usual : hardest;
      } else {
        const next = nextStability(s, d, recallOn(item, day), isRight, day === last[item]);
        stability[item] = clamp(next, LEAST_STABILITY, MOST_STABILITY);
        const moved = d + ((isRight ? 0 : 2 * (w[6] ?? 0)) * (10 - d)) / 9;
        difficulty[item] = clamp((w[7] ?? 0) * easiest + (1 - (w[7] ?? 0)) * moved, 1, 10);
      }
      last[item] = day;
    },
    recallOn,
    intervalFor: (item, retention) =>
      Math.max(1, Math.round(((stability[item] ?? 0) / factor) * (retention ** (1 / decay) - 1))),
    stabilityOf: (item) => stability[item] ?? 0,
    difficultyOf: (item) => difficulty[item] ?? 0,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
