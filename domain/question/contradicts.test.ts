import { expect, it } from 'vitest';
import { contradicts } from './contradicts';
import { cue, traits } from './testing/items';

it.each([
  ['holds more than 16 GB', 'holds 80 GB', true],
  ['runs for 5 days', 'stops after 1 day', true],
  ['saves 90 % of the cost', 'saves 50% of the cost', true],
  ['holds more than 16 GB', 'runs for 5 days', false],
  ['runs P4d machines', 'has 4 devices', false],
  ['learns from finished jobs', 'takes a continuous range', false],
])('“%s” against “%s”: %s', (one, other, expected) => {
  const [first, second] = traits(one, other);
  if (!first || !second) throw new Error('There are two traits.');
  expect(contradicts({ cues: [] }, first, second)).toBe(expected);
  expect(contradicts({ cues: [] }, second, first)).toBe(expected);
});

it('believes a cue that excludes the other, whichever has it', () => {
  const [first, second] = traits('is alone', 'is in company');
  if (!first || !second) throw new Error('There are two traits.');
  const cues = [cue(first.id, 'Nobody else is there.', [second.id])];
  expect(contradicts({ cues }, first, second)).toBe(true);
  expect(contradicts({ cues }, second, first)).toBe(true);
});
