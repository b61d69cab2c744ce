import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, findExcess, LIMITS } from './limits';

const ruleOf = (text: string) => findExcess('a.md', text)?.rule ?? null;
const row = (cells: number) => `|${' a |'.repeat(cells)}\n`;

describe('findExcess', () => {
  it.each([
    ['64 KB', 'x'.repeat(LIMITS.bytes), null],
    ['a byte more', 'x'.repeat(LIMITS.bytes + 1), 'too-large'],
    ['fewer characters of more bytes', 'ä'.repeat(LIMITS.bytes / 2 + 1), 'too-large'],
    ['2,000 cells', row(4).repeat(500), null],
    ['a cell more', row(4).repeat(500) + row(1), 'too-many-cells'],
    ['one row of all cells', row(2001), 'too-many-cells'],
    ['rows without outer bars', 'a | b | c\n'.repeat(700), 'too-many-cells'],
    ['bars that a backslash takes away', `${'\\|'.repeat(3000)}`, null],
    ['32 quotes', `${'>'.repeat(32)} a`, null],
    ['33 quotes', `x\n${'>'.repeat(33)} a`, 'unreadable'],
    ['nothing', '', null],
    ['a NUL', 'a\0b', 'no-text'],
    ['half a character', 'a\uD800b', 'no-text'],
  ])('says of %s what is too much', (_, text, rule) => {
    expect(ruleOf(text)).toBe(rule);
  });

  it('names the place', () => {
    expect(findExcess('a.md', `x\n${'>'.repeat(40)} a`)).toMatchObject({ file: 'a.md', line: 2, column: 1 });
  });
});

it('counts bytes as an encoder does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
});
