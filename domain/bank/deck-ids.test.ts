import { describe, expect, it } from 'vitest';
import { authoredId, deckKeyIn, deckKeyOf, isBankId, qualifyId } from './deck-ids';
import { isId } from './slug';

const KEY = '3f0c9d1e2b7a';

describe('ids of decks', () => {
  it('hold the author’s id and the key of the deck, and are qualified once', () => {
    const id = qualifyId('amt-1', KEY);
    expect(id).toBe(`amt-1~${KEY}`);
    expect(qualifyId(id, 'ffffffffffff')).toBe(id);
    expect([deckKeyIn(id), authoredId(id)]).toEqual([KEY, 'amt-1']);
    expect([deckKeyIn('amt-1'), authoredId('amt-1')]).toEqual([null, 'amt-1']);
  });

  it('are read in a URL as they are written', () => {
    expect(encodeURIComponent(qualifyId('amt-1', KEY))).toBe(`amt-1~${KEY}`);
  });

  it('cannot be written by an author, whose ids hold no such mark', () => {
    expect(isId(qualifyId('amt-1', KEY))).toBe(false);
  });

  it.each<[string, boolean]>([
    ['amt-1', true],
    [`amt-1~${KEY}`, true],
    [`~${KEY}`, false],
    ['amt-1~', false],
    ['amt-1~short', false],
    [`amt~1~${KEY}`, false],
    ['', false],
  ])('"%s" can be an id of a bank: %s', (text, expected) => {
    expect(isBankId(text)).toBe(expected);
  });

  it('take the key from the deck’s id, which is a UUID', () => {
    expect(deckKeyOf('3F0C9D1E-2B7A-4ABC-8DEF-001122334455')).toBe(KEY);
    expect(() => deckKeyOf('spot')).toThrow('no id of a deck');
  });
});
