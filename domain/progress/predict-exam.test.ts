import { describe, expect, it } from 'vitest';
import { findBlueprint } from '@/domain/exam/blueprints';
import type { Memory } from '@/domain/scheduling/memory';
import { DEFAULT_PARAMETERS } from '@/domain/scheduling/parameters';
import { formOf } from './form-of-bank';
import { type ExamInput, predictExam } from './predict-exam';
import { startOfDate } from './start-of-date';
import { DAY, NOON } from './testing/answers';

const domain2 = findBlueprint('domain-2');
if (domain2 === null) throw new Error('There is a form for Domain 2.');
const items = [{ id: 'a', statements: ['2.1'], guess: 0.25 }];
const rest = { difficulty: 5, state: 'review', step: 0, scheduledDays: 4, reps: 2, lapses: 0 } as const;
const a: Memory = { itemId: 'a', stability: 20, lastReviewedAt: NOON - DAY, dueAt: NOON + DAY, ...rest };

function predicted(over: Partial<ExamInput> = {}) {
  return predictExam({
    form: { ...formOf(domain2 ?? { title: '', domains: [] }), items },
    memories: new Map([['a', a]]),
    parameters: DEFAULT_PARAMETERS,
    shift: { shift: 0, variance: 0.1, answers: 0 },
    foreknowledge: { known: 0, variance: 0.01, answers: 0 },
    now: NOON,
    plan: null,
    timeZone: 'Europe/Berlin',
    ...over,
  });
}

describe('the prediction', () => {
  it('says which domains it is of, and on which scale', () => {
    const prediction = predicted();
    expect(prediction).toMatchObject({
      title: 'Domain 2 mock exam',
      scored: 30,
      pass: 720,
      items: 1,
      met: 1,
      exam: null,
    });
    expect(prediction?.covers.map(({ id }) => id)).toEqual(['2']);
    expect(prediction?.lacks.map(({ id }) => id)).toEqual(['1', '3', '4']);
    expect(prediction?.tasks.map(({ id, share, title }) => [id, share, title])[0]).toEqual([
      ...['2.1', 1 / 3, 'Choose a modeling approach'],
    ]);
  });

  it('is none where nothing was met, or the bank has not enough', () => {
    expect(predicted({ memories: new Map() })).toBeNull();
    expect(predicted({ form: null })).toBeNull();
  });

  it('of the exam’s day falls where nothing is practised, and rises with the plan', () => {
    const planned = { days: [], recallAtExam: 0.99, doubtAtExam: 0.3 };
    const prediction = predicted({ plan: { examOn: '2026-12-21', planned } });
    expect(prediction?.exam).toMatchObject({ on: '2026-12-21', days: 30 });
    expect(prediction?.exam?.idle.share).toBeLessThan(prediction?.now.share ?? 0);
    expect(prediction?.exam?.planned?.share).toBeGreaterThan(prediction?.exam?.idle.share ?? 1);
    expect(predicted({ plan: { examOn: '2026-12-21', planned: null } })?.exam?.planned).toBeNull();
  });

  it.each(['2026-11-21', '2026-10-01'])('is of no other day where the exam is on %s', (examOn) => {
    expect(predicted({ plan: { examOn, planned: null } })?.exam).toBeNull();
  });
});

it.each([
  ['2026-12-21', 'Europe/Berlin', '2026-12-20T23:00:00Z'],
  ['2026-12-21', 'America/Los_Angeles', '2026-12-21T08:00:00Z'],
  ['2026-12-21', 'Pacific/Kiritimati', '2026-12-20T10:00:00Z'],
  ['2026-12-21', 'Pacific/Niue', '2026-12-21T11:00:00Z'],
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T00:00:00Z'],
])('%s begins in %s at %s', (date, timeZone, start) => {
  expect(new Date(startOfDate(date, timeZone)).toISOString()).toBe(start.replace('Z', '.000Z'));
});
