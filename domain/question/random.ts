import { chanceOf } from './twist';

/** Draws that follow from a seed alone. */
export interface Random {
  /** A whole number from 0 to `count` - 1, each as likely; `count` is at least 1 and far below 2^32, so the bias is below 1 in 10^8. */
  below(count: number): number;
  /** A new array with the same entries in an order that is uniform over all orders (Fisher-Yates). */
  shuffled<T>(entries: readonly T[]): T[];
}

/**
 * The purposes for which a question draws. Each has a stream of its own: how many draws one takes, which may depend on the key, cannot
 * move another.
 */
export type Purpose = 'stem' | 'pool' | 'order' | 'entropy' | 'twist' | 'task' | 'trial';

const streamNumber: Record<Purpose, number> = { stem: 1, pool: 2, order: 3, entropy: 4, twist: 5, task: 6, trial: 7 };

/**
 * The stream of draws for one purpose under one seed (an unsigned 32-bit number), of which
 * only the chance counts: a twist draws what its plain question draws. sfc32 by Chris Doty-Humphrey, as tested in
 * PractRand: 128 bits of state, seeded here by seed and purpose and stirred twelve times, so that neighbouring seeds share nothing.
 */
export function randomStream(seed: number, purpose: Purpose): Random {
  let a = chanceOf(seed);
  let b = Math.imul(streamNumber[purpose], 0x9e3779b9) >>> 0;
  let c = 0x85ebca6b;
  let counter = 1;

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  }
  for (let round = 0; round < 12; round++) next();

  function below(count: number): number {
    return Math.floor((next() / 0x1_0000_0000) * count);
  }

  function shuffled<T>(entries: readonly T[]): T[] {
    const order = entries.slice();
    for (let last = order.length - 1; last > 0; last--) {
      const other = below(last + 1);
      const moved = order[last] as T;
      order[last] = order[other] as T;
      order[other] = moved;
    }
    return order;
  }

  return { below, shuffled };
}
