import { describe, expect, it } from 'vitest';
import { fold, isId, slug } from './slug';

it.each([
  ['Random Cut Forest', 'random-cut-forest'],
  ['  Spot, with `checkpoint_s3_uri` ', 'spot-with-checkpoint-s3-uri'],
  ['Größe über Åll', 'große-uber-all'],
  ['機械学習', '機械学習'],
  ['???', ''],
  ['x'.repeat(100), 'x'.repeat(80)],
])('%j makes the id %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

describe('isId', () => {
  it.each(['a', 'amt-1', 'A.b_c', '機械', '9'])('takes %j', (text) => expect(isId(text)).toBe(true));
  it.each(['', '-a', 'a b', 'a/b', 'a{b}', 'x'.repeat(81)])('refuses %j', (text) => expect(isId(text)).toBe(false));
});

it('compares names without case, backticks and doubled blanks', () => {
  expect(fold(' Use  `FastFile`')).toBe(fold('use fastfile'));
});
