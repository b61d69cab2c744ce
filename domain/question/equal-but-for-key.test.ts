import { describe, expect, it } from 'vitest';
import type { CardItem, Item, ScenarioItem } from '@/domain/bank/item';
import { generate } from './generate';
import { card, option, row, scenario, traits } from './testing/items';

const seeds = Array.from({ length: 200 }, (_, index) => index * 7919);

describe('two items equal but for the key', () => {
  function keyed(right: string): CardItem {
    return card(['a', 'b', 'c', 'd'].map((id) => (id === right ? `*${id}` : id)));
  }
  function tableKeyed(right: string): ScenarioItem {
    const columns = traits('p', 'q');
    return scenario({
      table: {
        traits: columns,
        options: ['w', 'x', 'y', 'z'].map((id) =>
          option(id, id, columns, id === right ? ['yes: 1', 'yes: 2'] : ['yes: 3', 'no: 4']),
        ),
        contexts: [['A team works.']],
        cues: [
          { need: 'p', text: ['It needs p.'], excludes: [] },
          { need: 'q', text: [{ name: null, values: ['q', 'Q'] }], excludes: [] },
        ],
      },
      needs: ['p', 'q'],
      answer: [right],
    });
  }
  const texts = ['k', 'l', 'm', 'n'];
  it.each<[string, Item, Item]>([
    ['cards', keyed('a'), keyed('d')],
    ['cards whose lines moved', keyed('a'), { ...keyed('b'), options: keyed('b').options.toReversed() }],
    ['rows', row(['k'], ['l', 'm', 'n']), row(['n'], ['k', 'l', 'm'])],
    ['tables', tableKeyed('w'), tableKeyed('y')],
    ['multiple response', card(['*a', '*b', 'c', 'd', 'e']), card(['a', 'b', 'c', '*d', '*e'])],
    ['versions', keyed('a'), { ...keyed('c'), version: 'v2', id: 'other' }],
    ['quantities', card(['*1 GB', '2 GB', '3 GB', '4 GB']), card(['1 GB', '2 GB', '*3 GB', '4 GB'])],
  ])('give byte-equal questions under one seed: %s', (_, one, other) => {
    for (const seed of seeds) {
      expect(JSON.stringify(generate(one, seed).question)).toBe(JSON.stringify(generate(other, seed).question));
    }
  });

  it('show the same options of more, whenever both keys are among those drawn', () => {
    const wide = [...texts, 'o', 'p'];
    const of = (right: string) =>
      row(
        [right],
        wide.filter((text) => text !== right),
      );
    const equal = seeds.filter((seed) => {
      const [one, other] = [generate(of('k'), seed).question, generate(of('p'), seed).question];
      const same = JSON.stringify(one) === JSON.stringify(other);
      const both = [one, other].every(({ options }) =>
        ['k', 'p'].every((id) => options.some((entry) => entry.id === id)),
      );
      if (both) expect(same).toBe(true);
      return same;
    });
    expect(equal.length).toBeGreaterThan(seeds.length / 4);
  });
});
