import { expect, it } from 'vitest';
import { knownWord, pageOf } from './page-of';

const all = ['a', 'b', 'c', 'd', 'e'];

it.each([
  [undefined, 1, ['a', 'b']],
  ['2', 2, ['c', 'd']],
  ['3', 3, ['e']],
  ['9', 3, ['e']],
  ['-1', 1, ['a', 'b']],
  ['x', 1, ['a', 'b']],
])('turns to page %s of a list', (wanted, page, rows) => {
  expect(pageOf(all, wanted, 2)).toEqual({ page, rows, pages: 3 });
});

it('has one page of nothing', () => expect(pageOf([], '2', 2)).toEqual({ page: 1, rows: [], pages: 1 }));

it('knows some words, and takes the first for any other', () => {
  expect(knownWord(['name', 'last'], 'last')).toBe('last');
  expect(knownWord(['name', 'last'], 'x')).toBe('name');
});
