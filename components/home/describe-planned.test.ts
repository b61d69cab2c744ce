import { describe, expect, it } from 'vitest';
import type { ExamCourse, PlanOutlook } from '@/domain/session/plan-outlook';
import { describePlanned, withoutLater } from './describe-planned';

const expected = { share: 0.8, low: 0.7, high: 0.9 };
const outlook = (
  first: Partial<ExamCourse['days'][number]> | null,
  backlog: PlanOutlook['backlog'] = null,
): PlanOutlook => ({
  plan: {
    ...{ examVersion: 'MLA-C01', examOn: '2026-12-18', minutes: [20, 20, 20, 20, 20, 20, 20] },
    ...{ daysOff: [], desiredRetention: 0.9, extraMinutes: 0 },
  },
  ...{ today: '2026-11-21', exam: 'ahead', daysLeft: 27, usedMinutes: 0, backlog, fits: [], isFitted: false },
  course: first && {
    days: [{ date: '2026-11-21', budget: 20, minutes: 0, reviews: 0, fresh: 0, ...first }],
    ...{ items: 10, met: 5, now: expected, atExam: expected, withTenMore: expected, leftOut: [] },
  },
});
const today = (answered: number) => ({ today: { answered, correct: answered } });

describe('what today holds', () => {
  it('is the plan’s part', () => {
    const { title, text, action } = describePlanned(today(0), outlook({ minutes: 12, reviews: 9, fresh: 4 })) ?? {};
    expect(title).toBe('13 questions today.');
    expect(text).toMatch(/About 12 minutes today: 9 to repeat, 4 new/);
    expect(action).toMatch(/Begin/);
  });

  it.each([
    ['is done', 5, {}, 'Done for today.'],
    ['is a day off', 0, { budget: 0 }, 'A day off.'],
  ])('%s', (_, answered, first, title) => {
    expect(describePlanned(today(answered), outlook(first))?.title).toBe(title);
  });

  it('is for others to say without an exam ahead', () => {
    expect(describePlanned(today(0), outlook(null))).toBeNull();
  });

  it('leaves out what is spread over later days', () => {
    const progress = { due: 50 } as Parameters<typeof withoutLater>[0];
    expect(withoutLater(progress, outlook(null, { overdue: 40, today: 10, days: 4 })).due).toBe(20);
  });
});
