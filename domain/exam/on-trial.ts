/**
 * How many learners have to have met an item, as it is now and at first sight, before it counts in a mock exam. Facility is then known to
 * about 18 points either way (Wilson, 95 %), which shows a wrong key; AWS says of its own unscored questions only that there are some.
 */
export const ANSWERS_TO_SCORE = 30;

/** Whether an item of a deck on trial may only be a question that does not count, after so many first-sight answers. */
export function isOnTrial(firstSightAnswers: number): boolean {
  return firstSightAnswers < ANSWERS_TO_SCORE;
}
