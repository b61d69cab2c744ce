import { expect, it } from 'vitest';
import { filterTerms } from './filter-terms';

const groups = [
  { id: 'a', entries: [{ words: 'managed spot training' }, { words: 'warm pools keep instances' }] },
  { id: 'b', entries: [{ words: 'hyperband' }] },
];
const shown = (typed: string) =>
  filterTerms(groups, typed).map(({ id, entries }) => [id, ...entries.map(({ words }) => words)].join(': '));

it.each([
  ['', ['a: managed spot training: warm pools keep instances', 'b: hyperband']],
  ['  ', ['a: managed spot training: warm pools keep instances', 'b: hyperband']],
  ['SPOT', ['a: managed spot training']],
  ['pool inst', ['a: warm pools keep instances']],
  ['band', ['b: hyperband']],
  ['spot hyperband', []],
])('"%s"', (typed, left) => {
  expect(shown(typed)).toEqual(left);
});
