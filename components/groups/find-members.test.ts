import { expect, it } from 'vitest';
import { findMembers } from './find-members';

const named = (...names: string[]) => names.map((name) => ({ name }));

it.each([
  ['', ['Ana Núñez', 'Chen Wei']],
  ['  ', ['Ana Núñez', 'Chen Wei']],
  ['nunez', ['Ana Núñez']],
  ['NÚÑEZ', ['Ana Núñez']],
  ['wei chen', ['Chen Wei']],
  ['nobody', []],
])('finds by %j', (search, found) => {
  expect(findMembers(named('Ana Núñez', 'Chen Wei'), search).map(({ name }) => name)).toEqual(found);
});
