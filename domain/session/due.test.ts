import { expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { dayOf } from './day';
import { urgency } from './due';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const MINUTE = 60_000;

it.each([
  ['review', -3 * 24 * 60, 'due'],
  ['review', 6 * 60, 'due'],
  ['review', 13 * 60, 'later'],
  ['learning', 0, 'due'],
  ['learning', 20, 'ahead'],
  ['relearning', 15, 'ahead'],
  ['learning', 21, 'later'],
] as const)('a memory in %s, due in %d minutes, is %s', (state, minutes, expected) => {
  const memory: Memory = {
    ...{ itemId: 'a', stability: 5, difficulty: 5, state, step: 0, reps: 3, lapses: 0 },
    ...{ scheduledDays: 0, lastReviewedAt: NOW - MINUTE, dueAt: NOW + minutes * MINUTE },
  };
  expect(urgency(memory, NOW, dayOf(NOW, 'Europe/Berlin'))).toBe(expected);
});
