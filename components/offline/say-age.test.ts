import { expect, it } from 'vitest';
import { sayAge, saySize } from './say-age';

it.each([
  [-5, 'just now'],
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [59 * 60_000, '59 minutes ago'],
  [60 * 60_000, '1 hour ago'],
  [26 * 3_600_000, '1 day ago'],
  [72 * 3_600_000, '3 days ago'],
])('says an age of %d ms', (age, said) => {
  expect(sayAge(1_000_000_000 - age, 1_000_000_000)).toBe(said);
});

it.each([
  [0, '1 KB'],
  [632_155, '632 KB'],
  [1_234_567, '1.2 MB'],
])('says a size of %d bytes', (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});
