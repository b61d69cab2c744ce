import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { generate } from './generate';
import { card, row } from './testing/items';

const seeds = Array.from({ length: 200 }, (_, index) => index * 7919);

function everySeed(item: Item) {
  return seeds.map((seed) => generate(item, seed));
}

describe('the options of a question', () => {
  const wide = row(['a'], ['b', 'c', 'd', 'e', 'f', 'g']);
  it('shows four options of more, each distractor about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const { options } = generate(wide, seed).question;
      expect(options).toHaveLength(4);
      for (const { id } of options) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(counts.get('a')).toBe(6000);
    for (const id of 'bcdefg') expect(Math.abs((counts.get(id) ?? 0) - 3000)).toBeLessThan(200);
  });

  it('shows one of the alternates and withholds the others', () => {
    const shown = new Set<string>();
    for (const { question, answerKey } of everySeed(row(['LDA', 'NTM'], ['b', 'c', 'd', 'e']))) {
      expect(question.options).toHaveLength(4);
      const alternates = question.options.map(({ id }) => id).filter((id) => id === 'LDA' || id === 'NTM');
      expect(alternates).toHaveLength(1);
      expect(answerKey.key).toEqual({ kind: 'single', choices: alternates });
      shown.add(alternates.join());
    }
    expect(shown.size).toBe(2);
  });

  it('shows one distractor of a group while others are left', () => {
    const grouped = row(['a'], ['b', 'c', 'd', 'e', 'f']);
    const twins = {
      ...grouped,
      distractors: grouped.distractors.map((entry) => ('bc'.includes(entry.id) ? { ...entry, group: 'bc' } : entry)),
    };
    for (const { question } of everySeed(twins)) {
      expect(question.options.filter(({ id }) => 'bc'.includes(id)).length).toBeLessThan(2);
    }
    const few = { ...twins, distractors: twins.distractors.slice(0, 3) };
    expect(generate(few, 1).question.options).toHaveLength(4);
  });

  it('shows two options where a table has no more', () => {
    expect(generate(row(['a'], ['b']), 1).question.options).toHaveLength(2);
    expect(() => generate(row(['a'], []), 1)).toThrow('nothing to choose');
  });

  it('says how many to select of five or six', () => {
    const item = card(['*a', '*b', '*c', 'd', 'e', 'f', 'g']);
    const sizes = new Set<number>();
    for (const { question, answerKey } of everySeed(item)) {
      expect(question).toMatchObject({ kind: 'multiple', select: 3 });
      expect(question.stem).toMatch(/\? Select THREE\.$/);
      expect(answerKey.key).toEqual({ kind: 'multiple', choices: ['a', 'b', 'c'] });
      sizes.add(question.options.length);
    }
    expect([...sizes].toSorted()).toEqual([5, 6]);
  });

  it.each(['Which two fit? (Select TWO.)', 'Which two fit? Choose two.', 'Which two fit?'])(
    'says it once: %s',
    (text) => {
      const item = card(['*a', '*b', 'c', 'd', 'e'], { stems: [{ text: [text], decisive: [] }] });
      expect(generate(item, 1).question.stem).toBe('Which two fit? Select TWO.');
    },
  );

  it('sorts quantities by value', () => {
    const { question } = generate(card(['*90 minutes', '30 seconds', '1 day', '2 hours']), 9);
    expect(question.options.map(({ text }) => text)).toEqual(['30 seconds', '90 minutes', '2 hours', '1 day']);
  });
});
