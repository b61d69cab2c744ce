import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { rangeOf } from './show-problems';

const doc = Text.of(['# Title', '', '| a | bcd | e |', 'end']);
const marked = (line: number, column: number) => {
  const { from, to } = rangeOf(doc, { line, column });
  return doc.sliceString(from, to);
};

it.each([
  ['a line from its beginning', 1, 1, '# Title'],
  ['a cell', 3, 7, 'bcd'],
  ['a cell from its bar', 3, 5, '| bcd'],
  ['nothing where the line is empty', 2, 1, ''],
  ['nothing past the end of a line', 4, 99, ''],
  ['a place in the last line where there are fewer', 99, 1, 'end'],
])('marks %s', (_, line, column, words) => {
  expect(marked(line, column)).toBe(words);
});

it('marks a character that nobody sees alone', () => {
  const hidden = Text.of(['| a\u200Bb | c |', 'x\u{E0041}y']);
  expect(rangeOf(hidden, { line: 1, column: 4, rule: 'hidden-character' })).toEqual({ from: 3, to: 4 });
  expect(rangeOf(hidden, { line: 2, column: 2, rule: 'hidden-character' })).toEqual({ from: 13, to: 15 });
});
