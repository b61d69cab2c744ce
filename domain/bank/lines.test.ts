import { expect, it } from 'vitest';
import { indexLines } from './lines';

it.each([
  ['', 0, 1, 1],
  ['ab\ncd', 1, 1, 2],
  ['ab\ncd', 3, 2, 1],
  ['ab\r\ncd', 3, 1, 4],
  ['ab\r\ncd', 4, 2, 1],
  ['ab\rcd\n\nx', 3, 2, 1],
  ['ab\rcd\n\nx', 7, 4, 1],
  ['ab\n', 3, 2, 1],
])('in %j offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(indexLines(text)(offset)).toEqual({ line, column });
});
