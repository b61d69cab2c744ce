import { expect, it } from 'vitest';
import { expectRight } from './expect-right';
import { DAY_MS } from './fsrs';
import type { Memory } from './memory';
import { DEFAULT_PARAMETERS } from './parameters';

const memory: Memory = {
  itemId: 'spot',
  stability: 10,
  difficulty: 5,
  state: 'review',
  step: 0,
  dueAt: 10 * DAY_MS,
  lastReviewedAt: 0,
  scheduledDays: 10,
  reps: 2,
  lapses: 0,
};

it('expects nothing of an item never answered', () => {
  expect(expectRight(null, 0, 0.25, DEFAULT_PARAMETERS)).toBeNull();
});

it.each([
  ['recalled surely', 0, 0.25, 1],
  ['a typed answer, after as many days as it is stable', 10, 0, 0.9],
  ['one of four, after as many days as it is stable', 10, 0.25, 0.925],
])('%s', (_, days, chance, expected) => {
  expect(expectRight(memory, days * DAY_MS, chance, DEFAULT_PARAMETERS)).toBeCloseTo(expected, 3);
});
