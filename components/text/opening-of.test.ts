import { expect, it } from 'vitest';
import { openingOf } from './opening-of';

it.each([
  ['all of a short one, without signs of code', 'Use `fit`?', 'Use fit?'],
  ['all of what just fits', 'a'.repeat(220), 'a'.repeat(220)],
  ['whole words of a long one', `${'ab '.repeat(73)}cd`, `${'ab '.repeat(72)}ab…`],
  ['a part of what is one word', 'a'.repeat(221), `${'a'.repeat(220)}…`],
])('tells %s', (_, stem, opening) => {
  expect(openingOf(stem)).toBe(opening);
});
