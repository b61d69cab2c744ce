import { describe, expect, it } from 'vitest';
import type { ExamCourse, ExpectedResult, PlanOutlook } from '@/domain/session/plan-outlook';
import type { StudyPlan } from '@/domain/session/study-plan';
import { describeBacklog, describeResult, describeStanding, describeTenMore, describeToday } from './describe-plan';

const plan: StudyPlan = {
  ...{ examVersion: 'MLA-C01', examOn: '2026-12-18', minutes: [20, 20, 20, 20, 20, 20, 20] },
  ...{ daysOff: [], desiredRetention: 0.9, extraMinutes: 0 },
};
const outlook = (changes: Partial<PlanOutlook>): PlanOutlook => ({
  ...{ plan, today: '2026-11-21', exam: 'ahead', daysLeft: 27 },
  ...{ usedMinutes: 0, course: null, backlog: null, fits: [], isFitted: false },
  ...changes,
});
const result = (share: number): ExpectedResult => ({ share, low: share - 0.1, high: share + 0.1 });
const course = (changes: Partial<ExamCourse>): ExamCourse => ({
  ...{ days: [{ date: '2026-11-21', budget: 20, minutes: 17.6, reviews: 12.2, fresh: 4 }], items: 300, met: 40 },
  ...{ now: result(0.4), atExam: result(0.8), withTenMore: result(0.84), leftOut: [] },
  ...changes,
});

describe('the words of a plan', () => {
  it.each([
    ['none', /Plan toward/],
    ['ahead', /^27 days/],
    ['today', /is today/],
    ['past', /has passed/],
  ] as const)('name an exam that is %s', (exam, title) => {
    expect(describeStanding(outlook({ exam })).title).toMatch(title);
  });

  it('say tomorrow', () => {
    expect(describeStanding(outlook({ daysLeft: 1 })).title).toBe('The exam is tomorrow');
  });

  it.each([
    [{}, 'About 18 minutes today: 12 to repeat, 4 new.'],
    [{ days: [{ date: 'd', budget: 20, minutes: 0.4, reviews: 1, fresh: 0 }] }, 'About 1 minute today: 1 to repeat.'],
    [{ days: [{ date: 'd', budget: 20, minutes: 0, reviews: 0, fresh: 0 }] }, 'Today’s part is done.'],
    [{ days: [{ date: 'd', budget: 0, minutes: 0, reviews: 0, fresh: 0 }] }, 'Today is a day off.'],
  ])('tell today: %j', (changes, words) => {
    expect(describeToday(course(changes))).toBe(words);
  });

  it('tell a result in questions, with its doubt', () => {
    expect(describeResult(result(0.8))).toEqual({ about: '40 of 50', range: '35 to 45' });
  });

  it('tell what ten more minutes bring, and when that is little', () => {
    expect(describeTenMore(course({}))).toMatch(/about 42 of 50: 2 questions more/);
    expect(describeTenMore(course({ withTenMore: result(0.805) }))).toMatch(/change little/);
  });

  it.each([
    [null, /Nothing is overdue/],
    [{ overdue: 8, today: 8, days: 0 }, /8 rules waited for you and fit into today/],
    [{ overdue: 80, today: 20, days: 4 }, /20 come today, the others over the next 3 days/],
  ])('tell a backlog without reproach: %j', (backlog, words) => {
    expect(describeBacklog(outlook({ exam: 'none', backlog }))).toMatch(words);
  });
});
