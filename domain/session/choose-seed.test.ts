import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { drawPair } from '@/domain/question/draw-pair';
import { minimalPairsOf } from '@/domain/question/minimal-pairs';
import { card } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import { twistOf, twistSeed } from '@/domain/question/twist';
import { variantOf } from '@/domain/question/variant-of';
import { chooseSeed, type Meeting } from './choose-seed';

const composed: Item = { ...amt1, stems: [] };

function meeting(item: Item, seed: number, changes: Partial<Meeting> = {}): Meeting {
  return { version: item.version, seed, variant: variantOf(item, seed), correct: true, ...changes };
}

/** How often each twist is chosen under 200 entropies. */
function twists(item: Item, meetings: Meeting[], isReview: boolean): Record<string, number> {
  const tally: Record<string, number> = {};
  for (let entropy = 0; entropy < 200; entropy++) {
    const twist = twistOf(chooseSeed(item, { meetings, isReview, entropy }));
    tally[twist] = (tally[twist] ?? 0) + 1;
  }
  return tally;
}

describe('the next question of an item', () => {
  const missed = meeting(composed, 7, { correct: false });

  it('is the minimal pair of the very question that was missed', () => {
    for (const isReview of [true, false])
      expect(chooseSeed(composed, { meetings: [missed], isReview, entropy: 1 })).toBe(twistSeed(7, 'pair'));
  });

  it.each<[string, Item, Meeting[], boolean]>([
    ['at the first meeting', composed, [], false],
    ['after a right answer while it is being learned', composed, [meeting(composed, 7)], false],
    ['while the last question was not answered', composed, [meeting(composed, 7, { correct: null })], true],
    ['after a miss of an earlier version', composed, [{ ...missed, version: 'v0' }], true],
    [
      'after a miss of the pair itself',
      composed,
      [meeting(composed, twistSeed(7, 'pair'), { correct: false }), missed],
      true,
    ],
    ['when the pair was seen lately', composed, [missed, meeting(composed, twistSeed(7, 'pair'))], true],
    ['after a miss of an authored story', amt1, [meeting(amt1, 7, { variant: 'stem 1', correct: false })], true],
    [
      'after a miss of what has no pair',
      card(['*a', 'b', 'c', 'd']),
      [meeting(card(['*a', 'b']), 7, { correct: false })],
      true,
    ],
    ['of what has no reverse', card(['*a', 'b', 'c', 'd']), [meeting(card(['*a', 'b']), 7)], true],
  ])('is plain %s', (_, item, meetings, isReview) => {
    expect(twists(item, meetings, isReview)).toEqual({ plain: 200 });
  });

  it('is a reverse about one time in five when the item is known', () => {
    const { plain = 0, reverse = 0, ...others } = twists(composed, [meeting(composed, 7)], true);
    expect(others).toEqual({});
    expect(reverse).toBeGreaterThan(20);
    expect(reverse).toBeLessThan(60);
    expect(plain + reverse).toBe(200);
  });

  it('follows from its arguments', () => {
    const occasion = { meetings: [meeting(composed, 7)], isReview: true, entropy: 99 };
    expect(chooseSeed(composed, occasion)).toBe(chooseSeed(composed, occasion));
  });
});

describe('where a confusion is practised', () => {
  if (composed.form !== 'scenario') throw new Error('A scenario is expected.');
  const options = [...new Set(minimalPairsOf(composed).map(({ right }) => right))];

  it.each(options)('the question is the minimal pair whose answer is %s', (mixedUp) => {
    for (let entropy = 0; entropy < 50; entropy++) {
      const seed = chooseSeed(composed, { meetings: [meeting(composed, 7)], isReview: true, entropy, mixedUp });
      expect(twistOf(seed)).toBe('pair');
      expect(drawPair(composed, seed)?.pair.right).toBe(mixedUp);
    }
  });

  it('it is a plain one where the pairs were all seen lately, or there is none', () => {
    const [mixedUp] = options;
    const seen = Array.from({ length: 400 }, (_, chance) => meeting(composed, twistSeed(chance, 'pair')));
    for (let entropy = 0; entropy < 20; entropy++) {
      expect(twistOf(chooseSeed(composed, { meetings: seen, isReview: true, entropy, mixedUp }))).toBe('plain');
      const none = { meetings: [], isReview: true, entropy, mixedUp: 'nothing' };
      expect(twistOf(chooseSeed(composed, none))).toBe('plain');
    }
  });
});
