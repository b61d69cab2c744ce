import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { generate } from './generate';
import { card, plainTable, row, scenario } from './testing/items';

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

describe('the distractors of a proved question', () => {
  /** One need failed by n1 to n4, two by t1 and t2, all three by a1 to a3. */
  const table = plainTable(
    ...['key: yes yes yes', 'n1: no yes yes', 'n2: yes no yes', 'n3: yes yes no', 'n4: no yes ?'],
    ...['t1: no no yes', 't2: no yes no', 'a1: no no no', 'a2: no no no', 'a3: no no no'],
  );
  const proved = (confusedWith: Record<string, string[]> = {}) =>
    scenario({
      table: {
        ...table,
        options: table.options.map((entry) => {
          const confused = confusedWith[entry.id];
          return confused === undefined ? entry : { ...entry, confusedWith: confused };
        }),
      },
      needs: ['p', 'q', 'r'],
      answer: ['key'],
    });
  function countShown(item: Item) {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed++) {
      const { options } = generate(item, seed).question;
      expect(options).toHaveLength(4);
      for (const { id } of options) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return (id: string) => counts.get(id) ?? 0;
  }

  it('fail a single need more often than two, and two more often than three; each is shown at times', () => {
    const shown = countShown(proved());
    const [near, two, all] = [
      ['n1', 'n2', 'n3', 'n4'].map(shown),
      ['t1', 't2'].map(shown),
      ['a1', 'a2', 'a3'].map(shown),
    ];
    expect(Math.min(...near)).toBeGreaterThan(1.5 * Math.max(...two));
    expect(Math.min(...two)).toBeGreaterThan(1.5 * Math.max(...all));
    expect(Math.min(...all)).toBeGreaterThan(30);
  });

  it.each<[string, Record<string, string[]>]>([
    ['the key names it', { key: ['a1'] }],
    ['it names the key', { a1: ['key'] }],
  ])('come from what is mixed up with the key first: %s', (_, confused) => {
    const shown = countShown(proved(confused));
    expect(shown('a1')).toBeGreaterThan(Math.max(...['n1', 'n2', 'n3', 'n4'].map(shown)));
    expect(Math.min(...['n1', 'n2', 'n3', 'n4'].map(shown))).toBeGreaterThan(500);
  });

  it('are no likelier for being mixed up with another distractor', () => {
    const shown = countShown(proved({ a1: ['a2'] }));
    expect(shown('a1')).toBeLessThan(shown('t1'));
  });
});
