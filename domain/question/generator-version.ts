/**
 * Names the rules by which questions are made of items. It is part of each item's version, so it is bumped whenever the same item
 * and seed would give another question, key or reason: questions handed out before then answer `stale` instead of being judged by another key.
 */
export const GENERATOR = '1';
