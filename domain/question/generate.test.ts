import { describe, expect, it } from 'vitest';
import type { CardItem, Item, ScenarioItem } from '@/domain/bank/item';
import { generate } from './generate';
import { card, option, row, scenario, traits } from './testing/items';
import { trackingTable } from './testing/tracking';
import { amt1, tuningTable } from './testing/tuning';

const seeds = Array.from({ length: 200 }, (_, index) => index * 7919);

function everySeed(item: Item) {
  return seeds.map((seed) => generate(item, seed));
}

describe('generate, the tuning topic', () => {
  it('asks four options with the key and its three distractors, never the withheld one', () => {
    for (const { question, answerKey } of everySeed(amt1)) {
      expect(question.kind).toBe('single');
      expect(question.options.map(({ id }) => id).toSorted()).toEqual(['bayes', 'grid', 'random', 'stop-auto']);
      expect(answerKey.key).toEqual({ kind: 'single', choices: ['bayes'] });
      expect(answerKey.proved).toBe(true);
      expect(answerKey.needs).toEqual(['learns from finished jobs', 'takes a continuous range']);
    }
  });

  it('gives every option its reason, every failed need in the order of the needs', () => {
    expect(generate(amt1, 1).answerKey.reasons).toEqual({
      bayes: 'each new job is chosen from the results so far; it proposes values inside a range',
      random: 'its draws ignore earlier results',
      grid: 'its list is fixed beforehand; it goes through listed values only',
      'stop-auto': 'it ends runs, it proposes no values; it proposes no values at all',
    });
  });

  it('asks authored and composed stems, each ending in the question', () => {
    const stems = new Set(everySeed(amt1).map(({ question }) => question.stem));
    expect([...stems].filter((stem) => stem.startsWith('A lender'))).toHaveLength(1);
    expect(stems).toContain(
      'A travel company tunes a fraud model with SageMaker automatic model tuning. The budget covers only 30 training jobs, so each finished job must guide the next. The learning rate may take any value from 0.01 to 0.3.\n\nWhich search strategy should the ML engineer choose?',
    );
    for (const stem of stems) expect(stem).toMatch(/\n\nWhich search strategy should the ML engineer choose\?$/);
  });

  it('marks the words that carry each need', () => {
    for (const { question, answerKey, variant } of everySeed(amt1)) {
      const words = answerKey.decisive.map(({ start, end, need }) => [need, question.stem.slice(start, end)]);
      expect(words.map(([need]) => need)).toEqual(answerKey.needs);
      expect(words[1]?.[1]).toMatch(
        variant.startsWith('stem')
          ? /^The learning rate may lie anywhere between 0.01 and 0.3$/
          : /^The learning rate may take any value from 0.01 to 0.3\.$/,
      );
    }
  });

  it('names a variant by its stem and slots alone', () => {
    const byVariant = new Map<string, string>();
    for (const { question, variant } of everySeed(amt1)) {
      expect(byVariant.get(variant) ?? question.stem).toBe(question.stem);
      byVariant.set(variant, question.stem);
    }
    expect(new Set(byVariant.values()).size).toBe(byVariant.size);
  });
});

describe('generate, stems', () => {
  it('leaves out cues that another need excludes, and makes sentences of bare words', () => {
    const item = scenario({
      table: {
        ...trackingTable,
        cues: [
          ...trackingTable.cues,
          { need: 'compares runs', text: ['Nothing needs approval.'], excludes: ['holds a version until approved'] },
        ],
      },
      stems: [],
      select: 'together',
      needs: ['holds a version until approved', 'explains single predictions'],
      answer: ['registry', 'clarify'],
    });
    expect(generate(item, 3).question.stem).toMatch(
      /^A (lending|pricing) team trains models in SageMaker AI every week\. No model may be deployed before a risk officer has signed it off\. Each rejected customer must be told which columns weighed most\.\n\nWhich combination meets all of these requirements\? Select TWO\.$/,
    );
    const excluded: ScenarioItem = {
      ...item,
      select: 'one',
      needs: ['compares runs'],
      answer: ['experiments'],
      table: { ...item.table, cues: [{ need: 'compares runs', text: ['Hidden.'], excludes: ['compares runs'] }] },
    };
    expect(() => generate(excluded, 1)).toThrow('no stem');
  });

  it('does not ask twice where the stem ends in a question', () => {
    expect(generate(card(['*a', 'b', 'c', 'd'], { ask: 'Which fits?' }), 1).question.stem).toBe(
      'A job was interrupted. What should the ML engineer do?',
    );
  });

  it('prints the qualifier of a ranking in capitals and marks it as decisive', () => {
    const item = scenario({
      table: {
        ...trackingTable,
        options: trackingTable.options.map((entry) =>
          entry.id === 'registry'
            ? {
                ...entry,
                cells: { ...entry.cells, 'records what came from what': { value: 'yes', why: 'it links versions' } },
              }
            : entry,
        ),
      },
      needs: ['records what came from what'],
      best: 'effort to operate (lowest wins)',
      answer: ['registry'],
    });
    const { question, answerKey } = generate(item, 5);
    expect(question.stem).toMatch(/choose with the LEAST effort to operate\?$/);
    const qualifier = answerKey.decisive.find(({ need }) => need === 'best: effort to operate');
    expect(qualifier && question.stem.slice(qualifier.start, qualifier.end)).toBe('LEAST effort to operate');
    expect(answerKey.needs).toEqual(['records what came from what', 'best: effort to operate']);
    const reasons = seeds.map((seed) => generate(item, seed).answerKey.reasons).find((shown) => 'lineage' in shown);
    expect(reasons?.registry).toBe(
      'it links versions; its rank for effort to operate, 1, wins among the options that meet the needs (versions register themselves in a pipeline)',
    );
    expect(reasons?.lineage).toBe(
      'its rank for effort to operate is 2, beside 1 of the right answer (associations must be kept)',
    );
  });
});

describe('generate, options', () => {
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

  it('sorts quantities by value', () => {
    const { question } = generate(card(['*90 minutes', '30 seconds', '1 day', '2 hours']), 9);
    expect(question.options.map(({ text }) => text)).toEqual(['30 seconds', '90 minutes', '2 hours', '1 day']);
  });
});

describe('generate, declared answers', () => {
  it('says what a distractor does answer, and that the bank declares the key', () => {
    const item = row(['a'], ['b', 'c', 'd']);
    const told = {
      ...item,
      distractors: item.distractors.map((entry) =>
        entry.id === 'b' ? { ...entry, scenario: 'A shop forecasts demand' } : entry,
      ),
    };
    const { answerKey } = generate(told, 2);
    expect(answerKey.proved).toBe(false);
    expect(answerKey.needs).toEqual([]);
    expect(answerKey.reasons.b).toBe('It answers another scenario: “A shop forecasts demand”');
    for (const id of ['a', 'c', 'd']) expect(answerKey.reasons[id]).toMatch(/^The bank gives it as the answer/);
    expect(generate({ ...told, why: 'it reads columns' }, 2).answerKey.reasons.a).toBe('it reads columns');
  });

  it('tells today’s practice of the item, else of the right option', () => {
    const table = {
      ...tuningTable,
      options: tuningTable.options.map((entry) => (entry.id === 'bayes' ? { ...entry, today: 'Still so.' } : entry)),
    };
    expect(generate({ ...amt1, table }, 1).answerKey.today).toBe('Bayesian optimization: Still so.');
    expect(generate({ ...amt1, table, today: 'All else.' }, 1).answerKey.today).toBe('All else.');
  });
});

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
