import type { Tally } from './walk-log';

/** What a learner knows of items never met, as first answers show it. */
export interface Foreknowledge {
  /** The share of such items (0 to 1) that would be known, guessing apart. */
  known: number;
  variance: number;
  /** The first answers that it was found from. */
  answers: number;
}

/** First answers are taken together with so many of which nothing was known: few lucky ones do not make an expert. */
const PRIOR_ANSWERS = 10;
/** Items not met yet are of other topics than those that were: so far their share may lie off. */
const BETWEEN_TOPICS_SD = 0.08;

/**
 * Counts first answers of items against the chance of guessing each right, which `guessOf` tells; items of which it tells none do not
 * count.
 */
export function tallyFirstAnswers(guessOf: (itemId: string) => number | undefined): Tally<Foreknowledge> {
  let answers = 0;
  let beyondGuessing = 0;
  let room = 0;
  return {
    add({ itemId, correct }, { before }) {
      const guess = before === null ? guessOf(itemId) : undefined;
      if (guess === undefined) return;
      answers += 1;
      beyondGuessing += Number(correct) - guess;
      room += 1 - guess;
    },
    result() {
      const all = room + PRIOR_ANSWERS;
      const known = Math.min(1, Math.max(0, beyondGuessing / all));
      const counted = (known * (1 - known) + 1 / PRIOR_ANSWERS / 2) / all;
      return { known, variance: counted + BETWEEN_TOPICS_SD ** 2, answers };
    },
  };
}
