import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, readBlocks } from './limited-markdown';
import { markPieces } from './mark-pieces';

const shape = (blocks: Block[]) =>
  blocks.map((block) =>
    block.kind === 'code'
      ? `[${block.language}]${block.text}`
      : block.pieces.map((piece) => (piece.kind === 'code' ? `<${piece.text}>` : piece.text)).join(''),
  );

describe('readBlocks', () => {
  it.each([
    ['one line', 'A team trains.', ['A team trains.']],
    ['two paragraphs', 'One.\n\nTwo?', ['One.', 'Two?']],
    ['a soft break stays in its paragraph', 'One\ntwo.', ['One\ntwo.']],
    ['inline code', 'Set `max_run` and `max_wait`.', ['Set <max_run> and <max_wait>.']],
    ['code that holds a backtick', 'Type `` a`b `` now', ['Type < a`b > now']],
    ['an unclosed backtick is text', 'A ` alone', ['A ` alone']],
    [
      'fenced code between paragraphs',
      'Look:\n\n```json\n{"a": 1}\n```\n\nWhat now?',
      ['Look:', '[json]{"a": 1}', 'What now?'],
    ],
    ['a fence that never closes', 'Look:\n```\nx = 1', ['Look:', '[]x = 1']],
    ['blank lines inside a fence', '```\na\n\nb\n```', ['[]a\n\nb']],
    ['HTML is text', '<b>no</b>', ['<b>no</b>']],
    ['nothing', '', []],
  ])('reads %s', (_name, source, expected) => {
    expect(shape(readBlocks(source))).toEqual(expected);
  });

  it('keeps every piece a verbatim slice of its source', () => {
    const words = fc.array(fc.constantFrom('word', '`code`', '`', '``', '\n', '\n\n', '```', ' ', 'é', '🙂'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const source = parts.join('');
        for (const block of readBlocks(source)) {
          for (const piece of block.kind === 'code' ? [block] : block.pieces) {
            expect(source.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
          }
        }
      }),
    );
  });
});

describe('markPieces', () => {
  const source = 'The cost must be `low` and jobs run at once.';
  const [block] = readBlocks(source);
  const pieces = block?.kind === 'paragraph' ? block.pieces : [];

  it('marks across inline code and numbers the last piece only', () => {
    const mark = { start: 4, end: source.indexOf(' and'), number: 1 };
    const marked = markPieces(pieces, [mark]).filter((piece) => piece.mark !== null);
    expect(marked.map((piece) => [piece.kind, piece.text, piece.closes])).toEqual([
      ['text', 'cost must be ', false],
      ['code', 'low', true],
    ]);
  });

  it('loses and repeats no text, whatever the marks', () => {
    const range = fc.record({ start: fc.nat(50), end: fc.nat(50), number: fc.nat(9) });
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), (marks) => {
        const text = markPieces(pieces, marks).map((piece) => piece.text);
        expect(text.join('')).toBe(pieces.map((piece) => piece.text).join(''));
      }),
    );
  });
});
