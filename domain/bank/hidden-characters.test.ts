import { describe, expect, it } from 'vitest';
import { findHiddenCharacters } from './hidden-characters';

describe('findHiddenCharacters', () => {
  it.each([
    ['a space without width', 'Ama\u200Bzon', 3, 'U+200B, a space without width'],
    ['a right-to-left override', 'x\n\u202Etxt', 2, 'U+202E, a mark that turns the direction of the text'],
    ['an isolate', '\u2066a', 0, 'U+2066, a mark that turns the direction of the text'],
    ['a tag beyond 16 bits', 'a\u{E0041}', 1, 'U+E0041, a tag without a sign'],
    ['a soft hyphen', 'soft\u00ADware', 4, 'U+00AD, a soft hyphen'],
    ['a joiner between letters', 'a\u200Db', 1, 'U+200D, a joiner without width'],
  ])('finds %s', (_, text, at, name) => {
    expect(findHiddenCharacters(text)).toEqual([{ at, name }]);
  });

  it('tells the first of each line', () => {
    expect(findHiddenCharacters('\u200B\u200B\n\n\u200E\u200E').map(({ at }) => at)).toEqual([0, 4]);
  });

  it.each([
    ['letters of all sorts', 'Ä ß שלום مرحبا 日本 naïve'],
    ['a family that is joined', '👩\u200D👧 and 🏳\uFE0F\u200D🌈'],
    ['blanks and tabs', 'a\u00A0b\tc\r\n'],
  ])('leaves %s alone', (_, text) => {
    expect(findHiddenCharacters(text)).toEqual([]);
  });
});
