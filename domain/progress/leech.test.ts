import { expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { leechAt } from './leech';

const memory = (lapses: number): Memory => ({
  ...{ itemId: 'a', stability: 1, difficulty: 9, state: 'review', step: 0, dueAt: 2, lastReviewedAt: 1 },
  ...{ scheduledDays: 1, reps: 30, lapses },
});

it.each([
  [null, 0, null],
  [6, 7, null],
  [7, 8, 8],
  [8, 8, null],
  [8, 9, null],
  [11, 12, 12],
  [12, 13, null],
  [15, 16, 16],
])('from %s lapses to %s: %s is said', (before, after, said) => {
  expect(leechAt({ before: before === null ? null : memory(before), after: memory(after) })).toBe(said);
});
