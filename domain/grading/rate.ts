import type { Confidence, Rating } from './verdict';

/** What is known of an answer when it is rated; times in ms. */
export interface RateInput {
  correct: boolean;
  confidence: Confidence;
  /** From showing to submitting. */
  effortMs: number;
  /** What a reader who knows the rule may be expected to take: see expectedEffortMs. */
  expectedMs: number;
  dontKnow: boolean;
}

/** `guessed`: right by a guess, which never lengthens an interval. */
export interface Rated {
  rating: Rating;
  guessed: boolean;
}

/**
 * Slower than this many times the expected effort, an answer was not easy, however sure. One and a half leaves room for slow readers:
 * most adults read between 175 and 300 words a minute (Brysbaert 2019), so the slowest of them take about 1.4 times the mean.
 */
const NOT_EASY = 1.5;
/** Slower than this, an answer given "fairly sure" was worked out rather than known: recalled with serious effort, which is FSRS's Hard. */
const WORKED_OUT = 3;

/**
 * The FSRS rating that an answer shows; the learner never rates himself. Wrong or "I don't know" is Again. Right is Hard as a guess;
 * Good when fairly sure (Hard if far slower than expected); Easy when sure and not slow, else Good. A sure answer is never Hard: time
 * alone says little, since a learner may have been called away.
 */
export function rate({ correct, confidence, effortMs, expectedMs, dontKnow }: RateInput): Rated {
  if (dontKnow || !correct) return { rating: 'again', guessed: false };
  const slowness = effortMs / expectedMs;
  switch (confidence) {
    case 'guess':
      return { rating: 'hard', guessed: true };
    case 'fairly':
      return { rating: slowness > WORKED_OUT ? 'hard' : 'good', guessed: false };
    case 'sure':
      return { rating: slowness > NOT_EASY ? 'good' : 'easy', guessed: false };
  }
}
