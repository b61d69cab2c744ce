import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardItem, Item } from '@/domain/bank/item';
import { generate } from './generate';
import { keyAsNow } from './key-as-now';
import { card } from './testing/items';

const OPTIONS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

/** A card whose options of these places are right. */
function cardOf(right: readonly number[], count = OPTIONS.length): CardItem {
  return card(OPTIONS.slice(0, count).map((text, at) => (right.includes(at) ? `*${text}` : text)));
}

const shownOf = (item: Item, seed: number) => generate(item, seed).question;

describe('the key that an item as it is now gives to what was shown', () => {
  it('is the item’s own where nothing changed', () => {
    const item = cardOf([2], 4);
    for (let seed = 0; seed < 20; seed++) {
      const { question, answerKey } = generate(item, seed);
      expect(keyAsNow(question, item, seed)).toEqual(answerKey.key);
    }
  });

  it('names the option that is right now, wherever it was shown, and nothing where it was not', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.nat({ max: 2 ** 30 - 1 }), (before, after, seed) => {
        const shown = shownOf(cardOf([before]), seed);
        const now = cardOf([after]);
        const right = now.options.find((option) => option.right)?.id ?? '';
        const isShown = shown.options.some(({ id }) => id === right);
        expect(keyAsNow(shown, now, seed)).toEqual(isShown ? { kind: 'single', choices: [right] } : null);
      }),
    );
  });

  const shown = shownOf(cardOf([0], 4), 7);
  const right = cardOf([1], 4);
  it.each<[string, CardItem]>([
    [
      'the stem says something else',
      { ...right, stems: card(['*One', 'Two'], {}).stems.map((stem) => ({ ...stem, text: ['Another story.'] })) },
    ],
    [
      'an option was reworded',
      { ...right, options: right.options.map((one, at) => (at === 2 ? { ...one, text: 'Reworded' } : one)) },
    ],
    ['an option is gone', { ...right, options: right.options.slice(0, 3) }],
    ['several are right now', cardOf([1, 2], 4)],
  ])('is none where %s', (_, now) => {
    expect(keyAsNow(shown, now, 7)).toBeNull();
  });
});
