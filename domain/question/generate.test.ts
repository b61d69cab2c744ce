import { describe, expect, it } from 'vitest';
import type { Item, ScenarioItem } from '@/domain/bank/item';
import { generate } from './generate';
import { card, row, scenario } from './testing/items';
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
      'it links versions; the least effort to operate of those that meet the needs: versions register themselves in a pipeline (rank 1)',
    );
    expect(reasons?.lineage).toBe('more effort to operate: associations must be kept (rank 2, the right answer 1)');
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
