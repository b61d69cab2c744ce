import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type PracticeSet, parseSet, setForms, shownBy, shows, writeSet } from './practice-set';

const parse = (query: string) => parseSet(new URLSearchParams(query));

describe('a link', () => {
  it.each<[string, PracticeSet]>([
    ['', {}],
    ['show=mistakes', { show: 'mistakes' }],
    [
      'topics=b,a&forms=ordering&count=20&minutes=30&verdict=end',
      { topics: ['a', 'b'], forms: ['ordering'], count: 20, minutes: 30, verdict: 'end' },
    ],
    ['topics=a&topics=b,,a', { topics: ['a', 'b'] }],
    ['forms=recall,case,single', { forms: ['single', 'case', 'recall'] }],
    ['items=x-1,%C3%BCber.2', { items: ['x-1', 'über.2'] }],
    ['statements=4.2,2.2', { statements: ['2.2', '4.2'] }],
    ['pair=grid,bayes&topics=tune', { topics: ['tune'], pair: ['bayes', 'grid'] }],
    ['count=1&count=1', { count: 1 }],
  ])('%s is read', (query, set) => {
    expect(parse(query)).toEqual({ set, dropped: [] });
  });

  it.each<[string, PracticeSet, [string, string][]]>([
    ['show=everything', {}, [['show', 'everything']]],
    ['show=due&show=all', { show: 'due' }, [['show', 'all']]],
    ['forms=single,essay', { forms: ['single'] }, [['forms', 'essay']]],
    ['pair=grid', {}, [['pair', 'grid']]],
    ['pair=a,b,c', { pair: ['a', 'b'] }, [['pair', 'c']]],
    [
      'count=0&minutes=601',
      {},
      [
        ['count', '0'],
        ['minutes', '601'],
      ],
    ],
    [
      'count=1e1&minutes=-3',
      {},
      [
        ['count', '1e1'],
        ['minutes', '-3'],
      ],
    ],
    [
      'topics=a b,-c',
      {},
      [
        ['topics', 'a b'],
        ['topics', '-c'],
      ],
    ],
    ['statements=2,2.2', { statements: ['2.2'] }, [['statements', '2']]],
    ['verdict=now', {}, [['verdict', 'now']]],
    [
      'constructor=x&__proto__=y',
      {},
      [
        ['constructor', 'x'],
        ['__proto__', 'y'],
      ],
    ],
  ])('%s is read as far as it means something, and the rest is told', (query, set, dropped) => {
    expect(parse(query)).toEqual({ set, dropped: dropped.map(([name, word]) => ({ name, word })) });
  });
});

describe('what a set shows when it does not say', () => {
  it.each<[PracticeSet, string]>([
    [{}, 'due'],
    [{ minutes: 10 }, 'due'],
    [{ verdict: 'end' }, 'due'],
    [{ topics: ['a'] }, 'all'],
    [{ count: 10 }, 'all'],
    [{ items: ['a'] }, 'all'],
    [{ topics: ['a'], show: 'due' }, 'due'],
  ])('%o is %s', (set, show) => {
    expect(shownBy(set)).toBe(show);
  });
});

describe('laws', () => {
  const id = fc.stringMatching(/^[a-z0-9ü][a-z0-9._é-]{0,20}$/);
  const words = (word: fc.Arbitrary<string>) => fc.array(word, { minLength: 1, maxLength: 6 });
  const sets = fc
    .record(
      {
        show: fc.constantFrom(...shows),
        topics: words(id),
        statements: words(fc.stringMatching(/^[1-4]\.[1-9]$/)),
        forms: fc.array(fc.constantFrom(...setForms), { minLength: 1 }),
        items: words(id),
        count: fc.integer({ min: 1, max: 500 }),
        minutes: fc.integer({ min: 1, max: 600 }),
        verdict: fc.constant('end' as const),
      },
      { requiredKeys: [] },
    )
    .map(canonical);

  it('reads what it writes', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(parse(writeSet(set))).toEqual({ set, dropped: [] });
      }),
    );
  });

  it('takes any query, and writes what it took the same way again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' }))), (query) => {
        const { set } = parseSet(query);
        expect(parse(writeSet(set)).set).toEqual(set);
      }),
    );
  });
});
