import { describe, expect, it } from 'vitest';
import type { Item, MatchItem } from '@/domain/bank/item';
import { card, match, plainTable, provedMatch, row, scenario } from '@/domain/question/testing/items';
import { areAlike } from './alike';

/** A stem of its own for each: only what a test is about is the same. */
const said = (words: string) => [{ text: [words], decisive: [] }];

const table = plainTable('w: yes yes no', 'x: yes no yes', 'y: no yes yes', 'z: no no no');
const asks = (needs: string[], answer: string[], words: string, best: string | null = null) =>
  scenario({ id: words, table, needs, answer, best, stems: said(words) });

const lines = (words: string): MatchItem => ({ ...match({ a: 'one', b: 'two', c: 'three' }), stems: said(words) });

describe('items that are too much alike for one exam', () => {
  it.each<[string, Item, Item, boolean]>([
    [
      'nearly one stem',
      card(['*a', 'b'], {
        stems: said('A team wants to train a model on many machines at once and pays for each hour'),
      }),
      card(['*c', 'd'], {
        stems: said('A team wants to train a model on many machines at once and pays for each day'),
      }),
      true,
    ],
    [
      'other stems, other keys',
      card(['*a', 'b'], { stems: said('one') }),
      card(['*c', 'd'], { stems: said('two') }),
      false,
    ],
    [
      'one card told in other words',
      card(['*a', 'b'], { stems: said('one') }),
      card(['*a', 'c'], { stems: said('two') }),
      true,
    ],
    ['one rule', asks(['p'], ['w'], 'one'), asks(['p', 'q'], ['w'], 'two'), true],
    ['a minimal pair', asks(['p', 'q'], ['w'], 'one'), asks(['p', 'r'], ['x'], 'two'), true],
    ['the same needs, another ranking', asks(['p'], ['w'], 'one', 'r'), asks(['p'], ['x'], 'two', 'q'), true],
    ['two rules', asks(['p', 'q'], ['w'], 'one'), asks(['r'], ['y'], 'two', 's'), false],
    ['a row and its match', row(['one'], ['two', 'three'], { stems: said('one') }), lines('two'), true],
    ['another row', row(['four'], ['two', 'three'], { stems: said('one') }), lines('two'), false],
    [
      'a scenario and its match',
      asks(['p', 'q'], ['w'], 'one'),
      provedMatch(table, { s: ['p q', 'w'], t: ['p r', 'x'], u: ['q r', 'y'] }),
      true,
    ],
    [
      'the same in another topic',
      row(['one'], ['two', 'three'], { stems: said('one'), topic: 'other' }),
      lines('two'),
      false,
    ],
  ])('%s', (_, one, other, expected) => {
    expect(areAlike(one, other)).toBe(expected);
    expect(areAlike(other, one)).toBe(expected);
  });
});
