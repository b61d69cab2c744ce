import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineEndOf } from './line-ends';

it.each([
  ['a\r\nb\r\n', '\r\n'],
  ['a\nb', '\n'],
  ['a\r\nb\n', '\n'],
  ['a\rb', '\n'],
  ['', '\n'],
])('takes the lines of %j to end in %j', (text, end) => {
  expect(lineEndOf(text)).toBe(end);
});

it('gives every text back as it was', () => {
  const pieces = fc.constantFrom('a', '|', '\n', '\r\n', '\r', '\uFEFF', '\u2028', 'ä', '😀');
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const doc = parts.join('');
      const extensions = EditorState.lineSeparator.of(lineEndOf(doc));
      expect(EditorState.create({ doc, extensions }).sliceDoc()).toBe(doc);
    }),
  );
});
