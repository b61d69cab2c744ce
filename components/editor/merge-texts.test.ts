import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts, settleMerge } from './merge-texts';

const conflicts = (base: string, mine: string, theirs: string) =>
  mergeTexts({ base, mine, theirs }).filter(({ kind }) => kind === 'conflict');

describe('two texts that began from one', () => {
  it('are merged without a question where they changed different lines', () => {
    const parts = mergeTexts({ base: 'a\nb\nc\nd\n', mine: 'A\nb\nc\nd\n', theirs: 'a\nb\nc\nD\n' });
    expect(settleMerge(parts, [])).toBe('A\nb\nc\nD\n');
  });

  it('are no conflict where both changed alike', () => {
    expect(conflicts('a\nb\n', 'a\nx\n', 'a\nx\n')).toEqual([]);
  });

  it.each([
    ['mine', 'a\nx\nc\n'],
    ['theirs', 'a\ny\nc\n'],
    ['both', 'a\nx\ny\nc\n'],
  ] as const)('are one where both changed a line, and %s can be taken', (choice, text) => {
    const parts = mergeTexts({ base: 'a\nb\nc\n', mine: 'a\nx\nc\n', theirs: 'a\ny\nc\n' });
    expect(parts.filter(({ kind }) => kind === 'conflict')).toEqual([
      { kind: 'conflict', number: 1, mine: 'x\n', base: 'b\n', theirs: 'y\n' },
    ]);
    expect(settleMerge(parts, [choice])).toBe(text);
  });

  describe('of a table', () => {
    const rows = (...words: string[]) => words.map((word, at) => `| r-${at + 1} | ${word} |\n`).join('');
    const base = rows('one', 'two', 'three');

    it('are merged row by row, though the rows stand close', () => {
      const parts = mergeTexts({ base, mine: rows('ONE', 'two', 'mine'), theirs: rows('one', 'TWO', 'theirs') });
      expect(parts.filter(({ kind }) => kind === 'conflict')).toEqual([
        {
          kind: 'conflict',
          number: 1,
          mine: '| r-3 | mine |\n',
          base: '| r-3 | three |\n',
          theirs: '| r-3 | theirs |\n',
        },
      ]);
      expect(settleMerge(parts, ['theirs'])).toBe(rows('ONE', 'TWO', 'theirs'));
    });

    it.each([
      ['a row was taken out', '| r-1 | ONE |\n| r-3 | three |\n'],
      ['a row has another name', base.replace('r-2', 'r-9')],
      ['rows changed places', '| r-2 | two |\n| r-1 | one |\n| r-3 | three |\n'],
      ['rows have no name', base.replaceAll(/r-\d/g, '')],
    ])('are left to who writes where %s', (_, mine) => {
      const theirs = rows('ones', 'twos', 'threes');
      const both = settleMerge(mergeTexts({ base, mine, theirs }), []);
      for (const row of mine.split(/(?<=\n)/)) if (!base.includes(row)) expect(both).toContain(row);
      expect(both).toContain('| r-2 | twos |');
    });
  });

  it('keep both sides where nobody has chosen, each on lines of its own', () => {
    const parts = mergeTexts({ base: 'a', mine: 'x', theirs: 'y' });
    expect(settleMerge(parts, [])).toBe('x\ny');
  });
});

it('changes nothing where only one of them was changed', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\r\n', 'c', '\n')).map((lines) => lines.join(''));
  fc.assert(
    fc.property(text, text, (base, changed) => {
      expect(settleMerge(mergeTexts({ base, mine: changed, theirs: base }), [])).toBe(changed);
      expect(settleMerge(mergeTexts({ base, mine: base, theirs: changed }), [])).toBe(changed);
    }),
  );
});
