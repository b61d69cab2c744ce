import { describe, expect, it } from 'vitest';
import { card } from '@/domain/question/testing/items';
import { CHANCES, twistOf } from '@/domain/question/twist';
import { variantOf } from '@/domain/question/variant-of';
import { drawSeeds } from './draw-seeds';

const stems = Array.from({ length: 12 }, (_, at) => ({ text: [`Stem number ${at + 1}.`], decisive: [] }));
const item = card(['*a', 'b'], { id: 'many', stems });
const all = stems.map((_, at) => ({ itemId: 'many', variant: `stem ${at + 1}` }));

describe('the seeds of an exam', () => {
  it('are plain, the same for the same draw, and one for each item', () => {
    const items = [item, { ...item, id: 'other' }];
    const seeds = drawSeeds(items, [], 7);
    expect(seeds).toHaveLength(2);
    expect(drawSeeds(items, [], 7)).toEqual(seeds);
    for (const seed of seeds) {
      expect(seed).toBeLessThan(CHANCES);
      expect(twistOf(seed)).toBe('plain');
    }
  });

  it.each(all.map(({ variant }) => variant))('find the one variant that was not met: %s', (left) => {
    const met = all.filter(({ variant }) => variant !== left);
    for (const seed of [1, 2, 3]) expect(variantOf(item, drawSeeds([item], met, seed)[0] ?? 0)).toBe(left);
  });

  it('take a variant met long ago where all were, and mind no other item', () => {
    const [first] = drawSeeds([item], all, 5);
    expect(['stem 11', 'stem 12']).toContain(variantOf(item, first ?? 0));
    const elsewhere = all.map((one) => ({ ...one, itemId: 'other' }));
    expect(drawSeeds([item], elsewhere, 5)).toEqual(drawSeeds([item], [], 5));
  });
});
