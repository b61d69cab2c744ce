import { expect, it } from 'vitest';
import type { Key } from './question';
import { rightOptions } from './right-options';

it.each<[Key, string[] | null]>([
  [{ kind: 'multiple', choices: ['b', 'a'] }, ['b', 'a']],
  [{ kind: 'matching', pairs: { second: 'x', first: 'y' } }, ['y', 'x']],
  [{ kind: 'ordering', order: ['a', 'b'] }, null],
  [{ kind: 'recall', accepted: ['a'] }, null],
])('of %j they are %j', (key, options) => {
  expect(rightOptions(key)).toEqual(options);
});
