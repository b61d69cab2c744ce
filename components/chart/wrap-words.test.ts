import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapWords } from './wrap-words';

it.each([
  ['Fast file mode', 9, 3, ['Fast file', 'mode']],
  ['Hyperparameters', 6, 3, ['Hyperp', 'aramet', 'ers']],
  ['one two three four', 5, 2, ['one', 'two…']],
  ['', 5, 2, ['']],
])('%j in lines of %d, at most %d', (text, width, lines, expected) => {
  expect(wrapWords(text, { width, lines })).toEqual(expected);
});

it('never makes a line too long, nor too many', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 20 }), fc.integer({ min: 1, max: 4 }), (text, width, lines) => {
      const wrapped = wrapWords(text, { width, lines });
      expect(wrapped.length).toBeLessThanOrEqual(lines);
      for (const line of wrapped) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});
