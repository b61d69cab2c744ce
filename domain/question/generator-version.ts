/**
 * Names the rules by which questions are made of items. It is part of each item's version, so it is bumped whenever the same item
 * and seed would give another question, key or reason. A question handed out before then is judged if it is still made to the letter, by
 * the key that is proved now; else its answer is `stale`.
 */
export const GENERATOR = '6';
