import { expect, it } from 'vitest';
import { fitArticle } from './fit-article';

it.each([
  ['at a ', ['hotel group', 'online bank'], 'online bank', 'at an '],
  ['at a ', ['hotel group', 'online bank'], 'hotel group', 'at a '],
  ['An ', ['insurer', 'bank'], 'bank', 'A '],
  ['A ', ['retail', 'advertising'], 'advertising', 'An '],
  ['a ', ['small', 'one-hour'], 'one-hour', 'a '],
  ['a ', ['bank', 'utility'], 'utility', 'a '],
  ['a ', ['day', 'hour'], 'hour', 'an '],
  ['a ', ['5', '8'], '8', 'an '],
  ['a ', ['5,000', '18,000'], '18,000', 'an '],
  ['a ', ['200', '180'], '180', 'a '],
  ['a ', ['GPU', 'ML'], 'ML', 'an '],
  ['an ', ['ML', 'USB'], 'USB', 'a '],
  ['a ', ['`p`', '`estimator`'], '`estimator`', 'an '],
])('after "%s%j", %s takes "%s"', (text, values, value, expected) => {
  expect(fitArticle(text, values, value)).toBe(expected);
});

it.each([
  ['no article', 'with ', 'online'],
  ['a word that ends in a', 'data ', 'online'],
  ['an author who says it otherwise', 'an ', 'bank'],
])('leaves %s alone', (_, text, value) => {
  expect(fitArticle(text, ['NoSQL', 'sequel'].reverse(), value)).toBe(text);
});
