import { expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { generate } from './generate';
import { tellRule } from './tell-rule';
import { card, match, order, recall, row, scenario } from './testing/items';
import { trackingTable } from './testing/tracking';
import { amt1 } from './testing/tuning';
import { twistSeed } from './twist';

const ranked = scenario({
  table: {
    ...trackingTable,
    options: trackingTable.options.map((entry) =>
      entry.id === 'registry'
        ? {
            ...entry,
            cells: { ...entry.cells, 'records what came from what': { value: 'yes' as const, why: 'links' } },
          }
        : entry,
    ),
  },
  needs: ['records what came from what'],
  best: 'effort to operate (lowest wins)',
  answer: ['registry'],
});

it.each<[string, Item, number, RegExp]>([
  ['the needs, then the key', amt1, 1, /^[A-Z].+: Bayesian optimization$/],
  [
    'of a ranking what the stem asks for',
    ranked,
    5,
    /^Records what came from what and the least effort to operate: \S/,
  ],
  ['of a reverse what rules the option out', amt1, twistSeed(7, 'reverse'), /^“.+” is ruled out by “.+”$/],
  ['of a declared key its reason', card(['*a: it is so', 'b', 'c', 'd']), 1, /^A/],
  ['of several right ones all of them', card(['*a', '*b', 'c', 'd', 'e']), 1, /^a and b$/i],
  ['of a row the key alone where nobody says why', row(['a'], ['b', 'c', 'd']), 1, /^a$/i],
  ['of steps their order', order(['one', 'two', 'three']), 7, /^1\. one; 2\. two; 3\. three$/],
  [
    'of a match each pair',
    match({ fast: 'x', pipe: 'y', file: 'z' }),
    7,
    /^Scenario of \w+: \w+(; Scenario of \w+: \w+){2}$/,
  ],
  ['of a recall what is to be typed', recall(['/opt/ml/model', '/model']), 7, /^`\/opt\/ml\/model`/],
  ['a name in its own case', recall(['objective', 'goal']), 7, /^`objective`/],
])('a rule tells %s, in one line', (_, item, seed, words) => {
  const rule = tellRule(generate(item, seed));
  expect(rule).toMatch(words);
  expect(rule).not.toContain('\n');
});

it('parts needs that hold commas by semicolons', () => {
  const { question, answerKey } = generate(amt1, 1);
  const needs = ['takes files, folders and streams', 'costs little'];
  expect(tellRule({ question, answerKey: { ...answerKey, needs } })).toMatch(
    /^Takes files, folders and streams; costs little: Bayesian optimization$/,
  );
});

it('tells pairs of many words by the first of them, and options whole', () => {
  const { question, answerKey } = generate(match({ fast: 'x', pipe: 'y', file: 'z' }), 7);
  const prompts = (question.prompts ?? []).map(({ id }) => ({
    id,
    text: `${id} is a story of what is to be done. `.repeat(4),
  }));
  const rule = tellRule({ question: { ...question, prompts }, answerKey });
  expect(rule.length).toBeLessThanOrEqual(280);
  expect(rule.split('; ')).toHaveLength(3);
  for (const part of rule.split('; ')) expect(part).toMatch(/ is a story of what.*…: \w+$/);
});
