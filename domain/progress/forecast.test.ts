import { expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { forecast } from './forecast';

const DAY = 86_400_000;

function dueAt(time: number): Memory {
  const review = {
    state: 'review',
    step: 0,
    stability: 5,
    difficulty: 5,
    reps: 2,
    lapses: 0,
    scheduledDays: 4,
  } as const;
  return { itemId: 'a', ...review, lastReviewedAt: time - 4 * DAY, dueAt: time };
}

it('follows the local calendar through a change of clocks', () => {
  // In Berlin the 25th of October 2026 has 25 hours and ends at 23:00 UTC.
  const now = Date.parse('2026-10-24T21:00:00Z');
  const memories = ['2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'].map(
    (time) => dueAt(Date.parse(time)),
  );
  expect(forecast({ memories, now, timeZone: 'Europe/Berlin' }).slice(0, 3)).toEqual([
    { date: '2026-10-24', due: 1 },
    { date: '2026-10-25', due: 2 },
    { date: '2026-10-26', due: 1 },
  ]);
});
