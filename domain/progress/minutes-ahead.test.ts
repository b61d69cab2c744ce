import { describe, expect, it } from 'vitest';
import type { Memory } from '@/domain/scheduling/memory';
import { DAYS_AHEAD, minutesAhead } from './minutes-ahead';
import { DAY, NOON } from './testing/answers';

const rest = { stability: 4, difficulty: 5, state: 'review', step: 0, scheduledDays: 4, reps: 2, lapses: 0 } as const;
const dueIn = (days: number): Memory => ({
  ...{ itemId: `in ${days}`, dueAt: NOON + days * DAY, lastReviewedAt: NOON - DAY },
  ...rest,
});
const common = { answerMs: 30_000, now: NOON, timeZone: 'Europe/Berlin' };

describe('the minutes ahead', () => {
  it('are what falls due, everything overdue today, what is far off nowhere', () => {
    const memories = [-9, 0.1, 0.4, 1, 29, 40].map(dueIn);
    const { source, days } = minutesAhead({ ...common, memories, plan: null });
    expect(source).toBe('due');
    expect(days).toHaveLength(DAYS_AHEAD);
    expect(days[0]).toEqual({ date: '2026-11-21', minutes: 1.5, answers: 3 });
    expect(days[1]).toEqual({ date: '2026-11-22', minutes: 0.5, answers: 1 });
    expect(days.at(-1)).toEqual({ date: '2026-12-20', minutes: 0.5, answers: 1 });
    expect(days.reduce((sum, { answers }) => sum + answers, 0)).toBe(5);
  });

  it('are the plan’s where there is one, up to the exam', () => {
    const plan = [
      { minutes: 12.5, reviews: 20, fresh: 4 },
      { minutes: 0, reviews: 0, fresh: 0 },
    ];
    expect(minutesAhead({ ...common, memories: [dueIn(0)], plan })).toEqual({
      source: 'plan',
      days: [
        { date: '2026-11-21', minutes: 12.5, answers: 24 },
        { date: '2026-11-22', minutes: 0, answers: 0 },
      ],
    });
  });
});
