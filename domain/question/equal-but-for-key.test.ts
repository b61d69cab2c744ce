import { describe, expect, it } from 'vitest';
import type { CardItem, Item, ScenarioItem } from '@/domain/bank/item';
import { generate } from './generate';
import { card, cue, option, row, scenario, traits } from './testing/items';
import { type Twist, twistSeed } from './twist';

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

  /** Needs p and q, which a alone meets; the cells of b, c and d are told. */
  function twistable(...cells: string[]): ScenarioItem {
    const columns = traits('p', 'q', 'r');
    const rows = ['yes yes no', ...cells].map((row) => row.split(' ').map((value) => `${value}: because`));
    const table = {
      traits: columns,
      options: rows.map((row, index) => option(texts[index] ?? '', texts[index] ?? '', columns, row)),
      contexts: [['A team works.']],
      cues: columns.map(({ id }) => cue(id, `It needs ${id}.`)),
    };
    return scenario({ table, needs: ['p', 'q'], answer: ['k'] });
  }

  it.each<[Twist, ScenarioItem, ScenarioItem, string[]]>([
    [
      'pair',
      twistable('yes no yes', 'yes no no', 'yes no no'),
      twistable('yes no no', 'yes no no', 'yes no yes'),
      ['l', 'n'],
    ],
    [
      'reverse',
      twistable('no yes yes', 'no no no', 'no no no'),
      twistable('yes no yes', 'no no no', 'no no no'),
      ['p', 'q'],
    ],
  ])('give byte-equal questions when asked as a %s', (twist, one, other, keys) => {
    for (const seed of seeds) {
      const made = [one, other].map((item) => generate(item, twistSeed(seed, twist)));
      expect(made.map(({ answerKey }) => answerKey.key)).toMatchObject(keys.map((key) => ({ choices: [key] })));
      const [first, second] = made.map(({ question }) => JSON.stringify(question));
      expect(first).toBe(second);
      expect(made[0]?.question).toMatchObject(twist === 'pair' ? { twist } : { kind: twist });
    }
  });
});
