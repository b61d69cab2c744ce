import { expect, it } from 'vitest';
import { minutesToReach } from './minutes-saved';

const points = [
  { minutes: 8, recall: 40 },
  { minutes: 14, recall: 70 },
  { minutes: 20, recall: 65 },
  { minutes: 30, recall: 80 },
];

it.each([
  ['from nothing', 20, 4],
  ['a budget itself', 40, 8],
  ['between two', 55, 11],
  ['the first time it is reached', 70, 14],
  ['over a dip', 75, 20 + (10 * 10) / 15],
  ['never', 81, null],
])('%s', (_, recall, expected) => {
  const found = minutesToReach(recall, points);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected);
});
