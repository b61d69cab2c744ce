import { describe, expect, it } from 'vitest';
import type { Template } from '@/domain/bank/item';
import { fillTemplate, locateTemplate, noSlots } from './fill-template';
import { randomStream } from './random';

const size = { name: 'size', values: ['3 TB', '6 TB', '9 TB'] };
const count = { name: null, values: ['2', '20'] };

function filled(template: Template, seed: number) {
  const slots = noSlots();
  return { text: fillTemplate(template, randomStream(seed, 'stem'), slots), slots };
}

describe('fillTemplate', () => {
  it('gives a name one value throughout, and unnamed slots a value each', () => {
    const texts = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const { text } = filled([size, ' of ', size, ', ', count, ' and ', count], seed);
      expect(text).toMatch(/^(\d TB) of \1, 20? and 20?$/);
      texts.add(text);
    }
    expect(texts.size).toBe(3 * 2 * 2);
  });

  it('records the choices for the variant, each once', () => {
    const { slots } = filled([size, size, count, { name: 'only', values: ['one'] }], 1);
    expect(slots.choices).toEqual([`size=${slots.named.get('size')}`, expect.stringMatching(/^20?$/)]);
  });

  it('makes an article fit the value that follows', () => {
    const shop = { name: null, values: ['bank', 'online shop'] };
    const texts = new Set(Array.from({ length: 20 }, (_, seed) => filled(['It works at a ', shop, '.'], seed).text));
    expect([...texts].toSorted()).toEqual(['It works at a bank.', 'It works at an online shop.']);
  });

  it('throws for a slot that nothing defines', () => {
    expect(() => filled([{ name: 'lost', values: [] }], 1)).toThrow('lost');
  });
});

describe('locateTemplate', () => {
  const named = new Map([['size', '6 TB']]);
  it.each<[string, Template, string, string | null]>([
    ['plain words', ['each night'], 'It runs each night.', 'each night'],
    ['a named slot by its value', ['holds ', size], 'It holds 6 TB.', 'holds 6 TB'],
    ['no other value of a named slot', ['holds ', size], 'It holds 3 TB.', null],
    ['any value of an unnamed slot, the longer one too', [count, ' jobs'], 'It runs 20 jobs.', '20 jobs'],
    ['words with loose white space at the ends', [' each night '], 'It runs each night', 'each night'],
    ['words whose article was made to fit', ['at a ', size], 'at an 6 TB', 'at an 6 TB'],
    ['nothing for an empty template', [], 'It runs.', null],
    ['nothing where it does not occur', ['each day'], 'It runs each night.', null],
  ])('finds %s', (_, template, text, expected) => {
    const range = locateTemplate(template, text, named);
    expect(range && text.slice(range.start, range.end)).toBe(expected);
  });
});
