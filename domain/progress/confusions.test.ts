import { expect, it } from 'vitest';
import { tallyConfusions } from './confusions';
import type { LoggedAnswer } from './logged-answer';
import { answerOf, NOON, tallied } from './testing/answers';

const labels = new Map(['bayes', 'random', 'grid'].map((id) => [id, `The ${id} way`]));

function confusionsOf(wrong: Partial<LoggedAnswer>[]) {
  const tally = tallyConfusions({
    topicOf: (itemId) => (itemId === 'left-1' ? undefined : 'tune'),
    labelOf: (topic, option) => (topic === 'tune' ? labels.get(option) : undefined),
  });
  const log = wrong.map((over, at) =>
    answerOf({ answeredAt: NOON + at, correct: false, itemId: `tune-${at}`, ...over }),
  );
  return tallied(tally, log);
}
const mistake = (chosen: string[], right: string[]) => ({ mistake: { chosen, right } });

it('joins what was chosen to what was right, the most frequent first', () => {
  const { nodes, edges, ...counts } = confusionsOf([
    mistake(['bayes'], ['grid']),
    mistake(['random'], ['bayes']),
    mistake(['random'], ['bayes']),
    { ...mistake(['bayes'], ['random']), form: 'pair' },
  ]);
  expect(counts).toEqual({ answers: 4, gone: 0, other: 0 });
  expect(edges).toEqual([
    { topic: 'tune', from: 'random', to: 'bayes', answers: 2, lastAt: NOON + 2 },
    { topic: 'tune', from: 'bayes', to: 'random', answers: 1, lastAt: NOON + 3 },
    { topic: 'tune', from: 'bayes', to: 'grid', answers: 1, lastAt: NOON },
  ]);
  expect(nodes.find(({ option }) => option === 'bayes')).toEqual({
    ...{ topic: 'tune', option: 'bayes', label: 'The bayes way', chosen: 2, missed: 2 },
  });
});

it('meets each wrong choice of several with each right one that was not chosen', () => {
  const { edges, answers } = confusionsOf([mistake(['bayes', 'grid'], ['bayes', 'random'])]);
  expect(edges.map(({ from, to }) => [from, to])).toEqual([['grid', 'random']]);
  expect(answers).toBe(1);
});

it('meets each prompt’s wrong option of a matching question with its right one', () => {
  const matching = (chosen: string[], right: string[]) => ({ ...mistake(chosen, right), form: 'matching' as const });
  const { edges, ...counts } = confusionsOf([
    matching(['bayes', 'random', 'grid'], ['random', 'bayes', 'grid']),
    matching(['bayes', 'bayes', 'grid'], ['random', 'bayes', 'grid']),
  ]);
  expect(edges.map(({ from, to, answers }) => [from, to, answers])).toEqual([
    ['bayes', 'random', 2],
    ['random', 'bayes', 1],
  ]);
  expect(counts).toMatchObject({ answers: 2, gone: 0, other: 0 });
});

it('counts what it cannot draw', () => {
  const { edges, answers, gone, other } = confusionsOf([
    { mistake: null },
    { correct: true, ...mistake(['bayes'], ['grid']) },
    { ...mistake(['need'], ['other need']), form: 'reverse' },
    { ...mistake(['bayes'], ['grid']), itemId: 'left-1' },
    mistake(['renamed'], ['grid']),
    mistake([], ['grid']),
  ]);
  expect(edges).toEqual([]);
  expect({ answers, gone, other }).toEqual({ answers: 0, gone: 2, other: 3 });
});
