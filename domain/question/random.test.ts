import { describe, expect, it } from 'vitest';
import { randomStream } from './random';

describe('randomStream', () => {
  it('repeats itself for a seed and purpose, and differs for another of either', () => {
    const first = (seed: number, purpose: 'stem' | 'order') => {
      const random = randomStream(seed, purpose);
      return Array.from({ length: 8 }, () => random.below(1000)).join();
    };
    expect(first(7, 'stem')).toBe(first(7, 'stem'));
    expect(first(7, 'stem')).not.toBe(first(8, 'stem'));
    expect(first(7, 'stem')).not.toBe(first(7, 'order'));
    expect(first(0xffffffff, 'stem')).toBe(first(-1, 'stem'));
  });

  it('puts four entries in each of their 24 orders about as often over neighbouring seeds', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 12_000; seed++) {
      const order = randomStream(seed, 'order').shuffled([1, 2, 3, 4]).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const squares = [...counts.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0);
    expect(counts.size).toBe(24);
    // The 99.9 % quantile of chi-square with 23 degrees of freedom.
    expect(squares).toBeLessThan(49.73);
  });

  it('leaves what it shuffles alone', () => {
    const entries = Object.freeze([1, 2, 3]);
    expect(randomStream(1, 'pool').shuffled(entries).toSorted()).toEqual([1, 2, 3]);
    expect(entries).toEqual([1, 2, 3]);
  });
});
