import type { Memory } from '@/domain/scheduling/memory';

export const NOW = Date.parse('2026-11-21T12:00:00Z');
export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The memory of an item in its first steps, answered a minute ago and due in so many minutes. */
export function step(itemId: string, minutes: number): Memory {
  const learning = {
    state: 'learning',
    step: 0,
    stability: 2,
    difficulty: 5,
    scheduledDays: 0,
    reps: 1,
    lapses: 0,
  } as const;
  return { itemId, ...learning, dueAt: NOW + minutes * MINUTE, lastReviewedAt: NOW - MINUTE };
}

/** The memory of an item known for ten days, due in so many days. */
export function known(itemId: string, dueInDays: number, stability: number): Memory {
  const review = { state: 'review', step: 0, stability, difficulty: 5, reps: 3, lapses: 0 } as const;
  const times = { dueAt: NOW + dueInDays * DAY, lastReviewedAt: NOW - 10 * DAY, scheduledDays: dueInDays + 10 };
  return { itemId, ...review, ...times };
}
