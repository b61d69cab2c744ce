import { expect, it } from 'vitest';
import { putAside } from './put-aside';
import { MINUTE, NOW } from './testing/memories';

it.each<[string, boolean, number | null, boolean]>([
  ['is asked as long as nothing is said', false, null, false],
  ['is not asked while it is suspended', true, null, true],
  ['is not asked while it is buried', false, NOW + MINUTE, true],
  ['is asked again when its time has come', false, NOW, false],
  ['stays suspended when it is buried no more', true, NOW - MINUTE, true],
])('an item %s', (_, suspended, buriedUntil, expected) => {
  expect(putAside([{ itemId: 'a', suspended, buriedUntil }], NOW).has('a')).toBe(expected);
});
