import { describe, expect, it } from 'vitest';
import type { Item } from '@/domain/bank/item';
import { generate } from '@/domain/question/generate';
import { card, match, order, plainTable, provedMatch, recall } from '@/domain/question/testing/items';
import { amt1 } from '@/domain/question/testing/tuning';
import { twistSeed } from '@/domain/question/twist';
import { questionLine } from '@/domain/session/question-line';
import { questionText } from './question-text';

const textOf = (item: Item, seed = 0) => questionText(questionLine(item, seed, generate(item, seed)));

describe('a question as text', () => {
  it.each<[string, Item, string]>([
    ['a star before a right option', card(['*a', 'b', 'c', 'd']), '  \\* [A-D]\\. a\n       reason of a'],
    ['no star before a wrong option', card(['*a', 'b', 'c', 'd']), '    [A-D]\\. b\n       reason of b'],
    ['the place of a step', order(['first', 'second', 'third']), '  2 [A-C]\\. second\n'],
    ['what a recall accepts', recall(['/opt/ml/model', '/opt/ml/model/']), '  \\* /opt/ml/model or /opt/ml/model/\n'],
    ['whether the key was proved', amt1, 'proved by: learns from finished jobs; takes a continuous range\\)'],
    ['whether it was declared', card(['*a', 'b', 'c', 'd']), '\\(single, declared\\)'],
  ])('has %s', (_, item, expected) => expect(textOf(item)).toMatch(new RegExp(expected)));

  it('names the twist', () => {
    expect(textOf(amt1, twistSeed(3, 'pair'))).toMatch(/^amt-1, seed \d+, as a pair \(single, proved by: /);
    expect(textOf(amt1, twistSeed(3, 'reverse'))).toMatch(/^amt-1, seed \d+, as a reverse \(reverse, proved by: /);
    expect(textOf(amt1, 3)).toMatch(/^amt-1, seed 3 \(single, /);
  });

  it.each<[string, Item, string]>([
    ['declared', match({ 'fast file': 'x', pipe: 'y', file: 'z' }), 'It belongs to another prompt: “Scenario of pipe”'],
    [
      'proved',
      provedMatch(plainTable('a: yes no no', 'b: no yes no', 'c: no no yes'), {
        pipe: ['p', 'a'],
        file: ['q', 'b'],
        other: ['r', 'c'],
      }),
      'because',
    ],
  ])('says below each prompt of a match why the other options are wrong there: %s', (_, item, reason) => {
    const text = textOf(item);
    const prompts = [
      ...text.matchAll(/^ {2}\d\. Scenario of .+ -> ([A-C])\n {7}not ([A-C]): (.+)\n {7}not ([A-C]): (.+)$/gm),
    ];
    expect(prompts).toHaveLength(3);
    for (const [, right, ...wrong] of prompts) expect([right, wrong[0], wrong[2]].toSorted()).toEqual(['A', 'B', 'C']);
    expect(text).toContain(`: ${reason}`);
  });

  it('says nothing of pairs where nothing is matched', () => {
    expect(textOf(card(['*a', 'b', 'c', 'd']))).not.toContain('not A');
    expect(questionLine(amt1, 0, generate(amt1, 0))).not.toHaveProperty('pairReasons');
  });
});
