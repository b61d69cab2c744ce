import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from './shorten';

it.each([
  ['short enough', 12, 'short enough'],
  ['Pyramid scene parsing on a ResNet backbone', 24, 'Pyramid scene parsing…'],
  ['A small network, whose code may not be split', 20, 'A small network…'],
  ['The model exceeds any GPU', 16, 'The model…'],
  ['Sets `max_depth` and `min child weight` at once', 34, 'Sets `max_depth`…'],
  ['Supercalifragilistic', 8, 'Superca…'],
])('shortens "%s" to %i characters', (text, most, told) => {
  expect(shorten(text, most)).toBe(told);
});

it('keeps to its length and leaves no code open', () => {
  const text = fc.array(fc.constantFrom('a ', 'and ', 'tree', '`x y`', '`z` ', ', ', '(b) '), { maxLength: 40 });
  fc.assert(
    fc.property(text, fc.integer({ min: 12, max: 60 }), (parts, most) => {
      const told = shorten(parts.join(''), most);
      expect(told.length).toBeLessThanOrEqual(most);
      expect(told.split('`').length % 2).toBe(1);
    }),
  );
});
