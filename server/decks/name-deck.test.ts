import { expect, it } from 'vitest';
import { nameDeck } from './name-deck';

it.each([
  ['Spot training.md', 'spot-training'],
  ['  spot-training ', 'spot-training'],
  ['Übung 3 (neu).MD', 'ubung-3-neu'],
  ['../../etc/passwd', 'etc-passwd'],
  ['a"\r\nSet-Cookie: b=c.md', 'a-set-cookie-b-c'],
  ['ml训练', 'ml'],
  ['训练.md', null],
  ['README.md', null],
  ['.md', null],
  ['', null],
  ['x'.repeat(200), 'x'.repeat(63)],
])('calls a deck of the file %j %s', (file, name) => {
  expect(nameDeck(file)).toBe(name);
});
