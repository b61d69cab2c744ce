import { expect, it } from 'vitest';
import type { Memory } from './memory';
import { retrievability } from './retrievability';

const DAY = 86_400_000;
const memory: Memory = {
  ...{ itemId: 'a', stability: 5, difficulty: 5, state: 'review', step: 0, reps: 3, lapses: 0 },
  ...{ scheduledDays: 5, lastReviewedAt: 0, dueAt: 5 * DAY },
};

it.each([
  ['before the last review', -DAY, 1],
  ['at the last review', 0, 1],
  ['after its stability', 5 * DAY, 0.9],
])('%s', (_, at, expected) => {
  expect(retrievability(memory, at)).toBeCloseTo(expected, 6);
});

it('falls within a day and never to nothing', () => {
  const course = [0, 0.25, 0.5, 1, 5, 50, 5000].map((days) => retrievability(memory, days * DAY));
  expect(course).toEqual(course.toSorted((a, b) => b - a));
  expect(new Set(course).size).toBe(course.length);
  expect(course.at(-1)).toBeGreaterThan(0);
});
