import { describe, expect, it } from 'vitest';
import { findCodes } from './find-codes';

const found = (...authored: unknown[]) => findCodes(authored).map(({ code, language }) => [code, language]);

describe('findCodes', () => {
  it.each([
    ['nothing in plain text', 'a text without code', []],
    ['no bare name', 'set `max_run` to more', []],
    ['an argument', 'it has `max_run=60` and `fit()`', [['max_run=60', 'python']]],
    [
      'a fence, and what stands beside it',
      'see\n\n```python\nx = 1\n```\n\nand `a=1`',
      [
        ['x = 1', 'python'],
        ['a=1', 'python'],
      ],
    ],
    ['a fence without a name is a log', '```\nepoch=5 loss = 1\n```', []],
    ['a fence that is not closed', '```json\n{"a": 1}', [['{"a": 1}', 'json']]],
  ])('finds %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('looks into what an item holds, and each thing once', () => {
    const table = { cells: { a: { why: 'has `n=1`' } } };
    expect(
      found({ table, stems: ['`m=2`'] }, { table, accepted: ['`secret=1`'], options: [{ text: '`n=1`' }] }),
    ).toEqual([
      ['n=1', 'python'],
      ['m=2', 'python'],
    ]);
  });

  it('fills the slots of a code, those of one name alike', () => {
    const runs = { name: 'runs', values: ['10', '20'] };
    const template = ['with `max_jobs=', runs, '` and `f(a=', runs, ', b=', { name: null, values: ['1', '2'] }, ')`'];
    expect(found(template).map(([code]) => code)).toEqual([
      'max_jobs=10',
      'max_jobs=20',
      'f(a=10, b=1)',
      'f(a=10, b=2)',
      'f(a=20, b=1)',
      'f(a=20, b=2)',
    ]);
  });

  it('finds codes that are a slot’s values', () => {
    expect(found(['use ', { name: null, values: ['`a=1`', '`b=2`'] }]).map(([code]) => code)).toEqual(['a=1', 'b=2']);
  });

  it('leaves a code with too many fillings plain', () => {
    const many = () => ({ name: null, values: Array.from({ length: 9 }, (_, at) => `${at}`) });
    expect(found(['`n=', many(), many(), '`'])).toEqual([]);
  });
});
