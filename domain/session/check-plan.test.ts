import { describe, expect, it } from 'vitest';
import { checkPlan } from './check-plan';
import { BLANK_PLAN } from './study-plan';

const TODAY = '2026-11-21';

describe('a plan', () => {
  it.each([
    ['without a date', {}],
    ['for today', { examOn: TODAY }],
    ['for two years ahead', { examOn: '2028-11-21' }],
    ['with one day a week', { minutes: [0, 0, 0, 0, 0, 600, 0] }],
    ['with days off', { daysOff: ['2026-12-24', '2028-02-29'] }],
  ])('%s is kept', (_, changes) => {
    expect(checkPlan({ ...BLANK_PLAN, ...changes }, TODAY)).toEqual([]);
  });

  it.each([
    [{ examOn: '2026-11-20' }, 'examOn', /has passed/],
    [{ examOn: '2028-11-22' }, 'examOn', /two years/],
    [{ examOn: '2027-02-30' }, 'examOn', /calendar/],
    [{ minutes: [0, 0, 0, 0, 0, 0, 0] }, 'minutes', /at least one/i],
    [{ minutes: [601, 0, 0, 0, 0, 0, 0] }, 'minutes', /0 to 600/],
    [{ minutes: [10.5, 0, 0, 0, 0, 0, 0] }, 'minutes', /whole/],
    [{ minutes: [20] }, 'minutes', /each day/],
    [{ daysOff: ['soon'] }, 'daysOff', /calendar/],
    [{ desiredRetention: 0.99 }, 'desiredRetention', /70 and 97/],
    [{ extraMinutes: -1 }, 'extraMinutes', /0 to 120/],
  ] as const)('%j is refused in a sentence', (changes, field, message) => {
    const plan = { ...BLANK_PLAN, ...JSON.parse(JSON.stringify(changes)) };
    expect(checkPlan(plan, TODAY)).toEqual([{ field, message: expect.stringMatching(message) }]);
  });

  it('says all that is wrong at once', () => {
    const plan = { ...BLANK_PLAN, examOn: '2020-01-01', minutes: [0, 0, 0, 0, 0, 0, 0] };
    expect(checkPlan(plan, TODAY)).toHaveLength(2);
  });
});
