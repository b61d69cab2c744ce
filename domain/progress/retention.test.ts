import { expect, it } from 'vitest';
import { type ReviewRow, retentionOf } from './retention';

const DAY = 86_400_000;

function row(itemId: string, day: number, interval: number, correct: boolean): ReviewRow {
  return { itemId, answeredAt: day * DAY, correct, dueAt: (day + interval) * DAY };
}

it.each<[string, ReviewRow[], number | null, number]>([
  ['nothing answered', [], null, 0],
  ['first answers only', [row('a', 0, 8, true), row('b', 0, 0.001, false)], null, 0],
  ['answers within short-term steps', [row('a', 0, 0.007, true), row('a', 0.01, 2, true)], null, 0],
  ['one kept, one lost', [row('a', 0, 2, true), row('a', 2, 5, true), row('a', 7, 0.007, false)], 0.5, 2],
  ['relearning left out', [row('a', 0, 2, true), row('a', 2, 0.007, false), row('a', 2.01, 1, true)], 0, 1],
  ['items kept apart', [row('a', 0, 2, true), row('b', 1, 0.001, true), row('b', 2, 4, true)], null, 0],
  ['rows in any order', [row('a', 2, 5, true), row('a', 0, 2, true)], 1, 1],
])('%s', (_, rows, share, reviews) => {
  expect(retentionOf(rows, 0.9)).toEqual({ target: 0.9, share, reviews });
});
