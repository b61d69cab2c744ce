import { expect, it } from 'vitest';
import { confidenceKeys, dontKnowKey, readChoiceKey, readConfidenceKey } from './choice-keys';

it.each([
  ['1', 4, 0],
  ['4', 4, 3],
  ['5', 4, null],
  ['0', 10, null],
  ['a', 4, 0],
  ['D', 4, 3],
  ['j', 10, 9],
  ['k', 12, null],
  ['Enter', 4, null],
  ['?', 4, null],
])('%s of %i options chooses %s', (key, count, expected) => {
  expect(readChoiceKey(key, count)).toBe(expected);
});

it('never lets a key mean both an option and how sure one is', () => {
  for (const { key, confidence } of confidenceKeys) {
    expect(readChoiceKey(key, 10)).toBeNull();
    expect(readConfidenceKey(key.toLowerCase())).toBe(confidence);
  }
  expect(readChoiceKey(dontKnowKey, 10)).toBeNull();
  expect(readConfidenceKey('Enter')).toBe('fairly');
  expect(readConfidenceKey('a')).toBeNull();
});
