import { describe, expect, it } from 'vitest';
import { drawSeed } from './draw-seed';
import { generate } from './generate';
import { card } from './testing/items';
import { amt1 } from './testing/tuning';

const three = card(['*a', 'b', 'c', 'd'], {
  stems: [1, 2, 3].map((number) => ({ text: [`Stem ${number}?`], decisive: [] })),
});

describe('drawSeed', () => {
  it('meets every variant before one returns, and then the one seen longest ago', () => {
    for (let entropy = 0; entropy < 50; entropy++) {
      const seen: string[] = [];
      for (let turn = 0; turn < 6; turn++) {
        const seed = drawSeed(three, seen, entropy * 1000 + turn);
        seen.unshift(generate(three, seed).variant);
      }
      const [sixth, fifth, fourth, ...first] = seen;
      expect(new Set(first).size).toBe(3);
      expect([sixth, fifth, fourth]).toEqual(first);
    }
  });

  it('prefers another stem to the same stem with other slots', () => {
    for (let entropy = 0; entropy < 50; entropy++) {
      const seed = drawSeed(amt1, ['composed 1.1.1|sector=retail|model=fraud|40'], entropy);
      expect(generate(amt1, seed).variant).toBe('stem 1');
    }
  });

  it('is an unsigned 32-bit number that follows from its arguments', () => {
    const seed = drawSeed(amt1, [], 42);
    expect(drawSeed(amt1, [], 42)).toBe(seed);
    expect(seed).toBe(seed >>> 0);
    expect(new Set([1, 2, 3, 4].map((entropy) => drawSeed(amt1, [], entropy))).size).toBe(4);
  });
});
