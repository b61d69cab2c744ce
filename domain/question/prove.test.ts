import { describe, expect, it } from 'vitest';
import type { ScenarioItem } from '@/domain/bank/item';
import { prove } from './prove';
import { scenario, plainTable as table } from './testing/items';
import { amt1, tuningTable } from './testing/tuning';

function tried(fields: Partial<ScenarioItem> & Pick<ScenarioItem, 'table'>) {
  return prove(scenario({ needs: ['p', 'q'], answer: ['a'], ...fields }));
}

describe('prove, one right option', () => {
  it('proves amt-1: Bayesian optimization, three that fail, and Hyperband withheld for its "?"', () => {
    expect(prove(amt1)).toEqual({
      status: 'proved',
      right: ['bayes'],
      distractors: ['random', 'grid', 'stop-auto'],
      withheld: ['hyperband'],
    });
  });

  it.each([
    ['ends weak runs itself', ['hyperband'], 'proved'],
    ['loses nothing when all jobs start at once', ['random'], 'refused'],
  ])('decides the tuning need "%s" alone', (need, answer, status) => {
    const proof = prove(scenario({ table: tuningTable, needs: [need], answer }));
    expect(proof.status).toBe(status);
  });

  it('names the withheld options when too few provably fail', () => {
    const proof = prove(
      scenario({ table: tuningTable, needs: ['loses nothing when all jobs start at once'], answer: ['random'] }),
    );
    expect(proof).toMatchObject({ rule: 'too-few-distractors', inTheWay: ['hyperband', 'grid', 'stop-auto'] });
  });

  it('takes alternates when each is right and nothing else is', () => {
    const twins = table('a: yes yes', 'b: yes yes', 'c: no yes', 'd: yes no', 'e: no ?');
    expect(tried({ table: twins, answer: ['a', 'b'] })).toMatchObject({
      right: ['a', 'b'],
      distractors: ['c', 'd', 'e'],
    });
  });

  const filler = ['c: no yes', 'd: yes no', 'e: no no'];
  it.each<[string, Partial<ScenarioItem> & Pick<ScenarioItem, 'table'>, string, string[]]>([
    ['a second right option', { table: table('a: yes yes', 'b: yes yes', ...filler) }, 'key-not-unique', ['b']],
    [
      'a distractor-only option that is right',
      { table: table('a: yes yes', 'b!: yes yes', ...filler) },
      'key-not-unique',
      ['b'],
    ],
    ['an answer with a "no"', { table: table('a: yes no', 'b: yes yes', ...filler) }, 'answer-lacks-need', ['a']],
    ['an answer with a "?"', { table: table('a: yes ?', ...filler) }, 'answer-lacks-need', ['a']],
    [
      'an alternate that is wrong',
      { table: table('a: yes yes', ...filler), answer: ['a', 'c'] },
      'answer-lacks-need',
      ['c'],
    ],
    ['an answer that is distractor only', { table: table('a!: yes yes', ...filler) }, 'answer-distractor-only', ['a']],
    ['an answer the table lacks', { table: table('a: yes yes', ...filler), answer: ['z'] }, 'answer-unknown', ['z']],
    ['no answer', { table: table('a: yes yes', ...filler), answer: [] }, 'answer-count', []],
    ['no need', { table: table('a: yes yes', ...filler), needs: [] }, 'needs-missing', []],
    [
      'two distractors',
      { table: table('a: yes yes', 'b: ? yes', 'c: no yes', 'd: no no') },
      'too-few-distractors',
      ['b'],
    ],
    ['a best that ranks nothing', { table: table('a: yes yes', ...filler), best: 'q' }, 'best-not-ranking', []],
  ])('refuses %s', (_, fields, rule, inTheWay) => {
    expect(tried(fields)).toMatchObject({ status: 'refused', rule, inTheWay });
  });

  it('names the cell that an answer lacks', () => {
    const proof = tried({ table: table('a: yes ?', ...filler) });
    expect(proof).toMatchObject({ message: expect.stringContaining('“Option a”') });
    expect(proof).toMatchObject({ message: expect.stringContaining('“q”') });
    expect(proof).toMatchObject({ message: expect.stringContaining('“?”') });
  });
});

describe('prove, each of several', () => {
  const each = { select: 'each', answer: ['a', 'b'] } as const;
  it('proves exactly the declared ones', () => {
    const fine = table('a: yes yes', 'b: yes yes', 'c: no yes', 'd: yes no', 'e: ? no', 'f: ? yes');
    expect(tried({ table: fine, ...each, answer: ['a', 'b'] })).toEqual({
      status: 'proved',
      right: ['a', 'b'],
      distractors: ['c', 'd', 'e'],
      withheld: ['f'],
    });
  });

  it('refuses a third right one, and a single answer', () => {
    const third = table('a: yes yes', 'b: yes yes', 'c: yes yes', 'd: yes no', 'e: no no', 'f: no yes');
    expect(tried({ table: third, ...each, answer: ['a', 'b'] })).toMatchObject({
      rule: 'key-not-unique',
      inTheWay: ['c'],
    });
    expect(tried({ table: third, select: 'each', answer: ['a'] })).toMatchObject({ rule: 'answer-count' });
  });
});
