import { expect, it } from 'vitest';
import type { Concept } from '@/domain/bank/concept';
import type { Item } from '@/domain/bank/item';
import type { Key, Question, Response } from '@/domain/question/question';
import { card, recall, scenario } from '@/domain/question/testing/items';
import { trackingTable } from '@/domain/question/testing/tracking';
import { conceptFinder } from './find-concepts';
import { findConfusion } from './find-confusion';

const concepts = ['Grid', 'Random', 'Bayes', 'Hyperband'].map(
  (name): Concept => ({
    ...{ id: name.toLowerCase(), name, aliases: [], what: '', when: '', whenNot: '' },
    ...{ sources: [], today: null, topic: 'tuning' },
    confusions: name === 'Bayes' ? [{ with: 'Hyperband', concept: 'hyperband', difference: 'stops early' }] : [],
  }),
);
const question: Question = {
  ...{ kind: 'single', stem: 'Which search?' },
  options: concepts.slice(0, 3).map(({ id, name }) => ({ id, text: `${name} search` })),
};
const key: Key = { kind: 'single', choices: ['bayes'] };
const item = card(['*Bayes search', 'Grid search', 'Random search']);
const partner = (wrong: Response[], changes: { key?: Key; item?: Item | null } = {}) =>
  findConfusion({ question, key, item, wrong, ...changes }, conceptFinder(concepts))?.id ?? null;

const chose = (...choices: string[]) => ({ choices });

it('is what the learner chose most often in place of the key', () => {
  expect(partner([chose('grid'), chose('random'), chose('random'), { dontKnow: true }])).toBe('random');
  const named = findConfusion({ question, key, item, wrong: [chose('grid')] }, conceptFinder(concepts));
  expect(named).toEqual({ id: 'grid', name: 'Grid', url: '/glossary#grid' });
});

it('is else what the author of the concept says, and never the key itself', () => {
  expect(partner([{ dontKnow: true }])).toBe('hyperband');
  expect(partner([chose('bayes'), chose('gone')])).toBe('hyperband');
  expect(partner([{ text: 'bays' }], { key: { kind: 'recall', accepted: ['Bayes'] }, item: recall(['Bayes']) })).toBe(
    'hyperband',
  );
});

it('is else nothing', () => {
  expect(partner([], { key: { kind: 'single', choices: ['grid'] } })).toBeNull();
  expect(partner([], { key: { kind: 'ordering', order: ['grid'] }, item: null })).toBeNull();
});

it('of pairs is what was wrongly paired', () => {
  const pairs = { kind: 'matching', pairs: { p: 'bayes', q: 'grid' } } as const;
  expect(partner([{ pairs: { p: 'random', q: 'grid' } }], { key: pairs, item: null })).toBe('random');
});

it('is what a table says of the option, where the learner has chosen nothing that is known', () => {
  const [first, ...others] = trackingTable.options.map((one) => ({ ...one, text: `Plain ${one.id}` }));
  if (first === undefined) throw new Error('The table is empty.');
  const mixed = { ...first, confusedWith: [others[0]?.id ?? ''] };
  const told = { ...others[0], text: 'Hyperband' } as typeof first;
  const table = { ...trackingTable, options: [mixed, told, ...others.slice(1)] };
  const ofTable = scenario({ table, needs: [], answer: [first.id] });
  expect(partner([], { key: { kind: 'single', choices: [first.id] }, item: ofTable })).toBe('hyperband');
});
