import type { LoggedAnswer } from './logged-answer';
import type { Meeting, Tally } from './walk-log';

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

/** Counts first answers of items against the chance of guessing each right. */
export class FirstAnswersTally implements Tally {
  readonly #guessOf: (itemId: string) => number | undefined;
  #answers = 0;
  #beyondGuessing = 0;
  #room = 0;

  /** `guessOf`: the chance of guessing an item right, undefined for items that do not count. */
  constructor(guessOf: (itemId: string) => number | undefined) {
    this.#guessOf = guessOf;
  }

  add({ itemId, correct }: LoggedAnswer, { before }: Meeting): void {
    const guess = before === null ? this.#guessOf(itemId) : undefined;
    if (guess === undefined) return;
    this.#answers += 1;
    this.#beyondGuessing += Number(correct) - guess;
    this.#room += 1 - guess;
  }

  result(): Foreknowledge {
    const room = this.#room + PRIOR_ANSWERS;
    const known = Math.min(1, Math.max(0, this.#beyondGuessing / room));
    const counted = (known * (1 - known) + 1 / PRIOR_ANSWERS / 2) / room;
    return { known, variance: counted + BETWEEN_TOPICS_SD ** 2, answers: this.#answers };
  }
}
