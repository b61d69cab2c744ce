import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markTerms } from './mark-terms';

it('marks whole words in any case and loses nothing', () => {
  const runs = markTerms('Spot training on spot, not spotted.', new Set(['spot', 'training']));
  expect(runs.filter(({ isTerm }) => isTerm).map(({ text }) => text)).toEqual(['Spot', 'training', 'spot']);
});

it('gives back every text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
      expect(
        markTerms(text, new Set(terms))
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
