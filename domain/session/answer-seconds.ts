import type { AnswerSeconds } from '@/domain/scheduling/plan/plan';

/** What is known of how long one answer took. */
export interface TimedAnswer {
  itemId: string;
  correct: boolean;
  /** From showing to submitting. */
  effortMs: number;
}

/** What an answer takes until more is known (the study of scheduling's figures), the reading of its verdict included. */
export const USUAL_SECONDS: AnswerSeconds = { fresh: 45, right: 20, wrong: 40 };

/** Reading the verdict is not measured: so much is added to what was. */
const READING: AnswerSeconds = { fresh: 12, right: 5, wrong: 15 };

/** The usual figure counts as so many answers; nothing counts longer than an interruption is. */
const PRIOR_ANSWERS = 15;
const MOST_SECONDS = 240;
/** How many of the latest answers are looked at. */
const LATEST = 400;

/** How long this learner's answers take, given those that stand in their order. */
export function answerSeconds(answers: readonly TimedAnswer[]): AnswerSeconds {
  const met = new Set<string>();
  const measured: Record<keyof AnswerSeconds, number[]> = { fresh: [], right: [], wrong: [] };
  for (const { itemId, correct, effortMs } of answers) {
    const kind = !met.has(itemId) ? 'fresh' : correct ? 'right' : 'wrong';
    met.add(itemId);
    measured[kind].push(Math.min(effortMs / 1000, MOST_SECONDS));
  }
  const figure = (kind: keyof AnswerSeconds) => {
    const latest = measured[kind].slice(-LATEST);
    const own = median(latest) + READING[kind];
    return (USUAL_SECONDS[kind] * PRIOR_ANSWERS + own * latest.length) / (PRIOR_ANSWERS + latest.length);
  };
  return { fresh: figure('fresh'), right: figure('right'), wrong: figure('wrong') };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
