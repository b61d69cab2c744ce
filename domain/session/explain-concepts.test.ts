import { expect, it } from 'vitest';
import type { Concept } from '@/domain/bank/concept';
import type { Key, Question, Response } from '@/domain/question/question';
import { explainConcepts } from './explain-concepts';
import { conceptFinder } from './find-concepts';

const concepts = ['Grid', 'Random', 'Bayes', 'Hyperband', 'Halving'].map(
  (name): Concept => ({
    ...{ id: name.toLowerCase(), name, aliases: [], what: `what ${name} is`, when: 'often', whenNot: 'seldom' },
    ...{ sources: [], today: null, topic: 'tuning' },
    confusions: name === 'Grid' ? [{ with: 'Random', concept: 'random', difference: 'draws by chance' }] : [],
  }),
);
const options = concepts.map(({ id, name }) => ({ id: id.charAt(0) + id.charAt(1), text: `${name} search` }));
const ask = (kind: Question['kind'], stem = 'Which search?'): Question => ({ kind, stem, options });
const explain = (question: Question, key: Key, response: Response) =>
  explainConcepts({ question, key, response }, conceptFinder(concepts));

it('tells the key before the choice, and one apart from the other where its author does', () => {
  const told = explain(ask('single'), { kind: 'single', choices: ['gr'] }, { choices: ['ra'] });
  expect(told).toEqual([
    {
      ...{ id: 'grid', name: 'Grid', what: 'what Grid is', when: 'often', whenNot: 'seldom', url: '/glossary#grid' },
      difference: { from: 'Random', text: 'draws by chance' },
    },
    expect.objectContaining({ id: 'random', difference: null }),
  ]);
});

it('tells by which other words texts name a concept', () => {
  const [bayes] = concepts.filter(({ id }) => id === 'bayes').map((concept) => ({ ...concept, aliases: ['Bayesian'] }));
  const told = explainConcepts(
    { question: ask('single'), key: { kind: 'single', choices: ['ba'] }, response: { dontKnow: true } },
    () => (bayes ? [bayes] : []),
  );
  expect(told).toMatchObject([{ id: 'bayes', aliases: ['Bayesian'] }]);
});

it.each<[string, Question, Key, Response, string[]]>([
  ['the same twice', ask('single'), { kind: 'single', choices: ['gr'] }, { choices: ['gr'] }, ['grid']],
  ['no answer', ask('single'), { kind: 'single', choices: ['ba'] }, { dontKnow: true }, ['bayes']],
  [
    'an order, four at most',
    ask('ordering'),
    { kind: 'ordering', order: ['ha', 'hy', 'ba'] },
    { order: ['ra', 'gr', 'ba'] },
    ['halving', 'hyperband', 'bayes', 'random'],
  ],
  [
    'pairs',
    ask('matching'),
    { kind: 'matching', pairs: { p: 'gr', q: 'ba' } },
    { pairs: { p: 'ba', q: 'gr' } },
    ['grid', 'bayes'],
  ],
  ['a text', ask('recall'), { kind: 'recall', accepted: ['hyperband', 'grid'] }, { text: 'random' }, ['hyperband']],
  [
    'what a reverse is about',
    {
      ...ask('reverse', 'A grid of jobs.\n\nWhich requirement rules out “Bayes”?'),
      options: [{ id: 'x', text: 'cheap' }],
    },
    { kind: 'reverse', choices: ['x'] },
    { choices: ['x'] },
    ['bayes'],
  ],
])('%s', (_, question, key, response, ids) => {
  expect(explain(question, key, response).map(({ id }) => id)).toEqual(ids);
});
