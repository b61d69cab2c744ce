import { expect, it } from 'vitest';
import { describeRecall, percent } from './describe-recall';

const now = Date.parse('2026-11-21T20:00:00.000Z');
const memory = { before: 0.83, stabilityDays: 12, atDue: 0.9, lapses: 1 };
const later = '2026-12-03T20:00:00.000Z';
const soon = '2026-11-21T20:10:00.000Z';

it.each([
  [
    'an old rule that held',
    ...([memory, true, later] as const),
    'You would have recalled this with about 83\u00a0%. Now it is fresh, and returns in 12 days, Thu 3 Dec, when that falls to about 90\u00a0%.',
  ],
  [
    'an old rule that slipped',
    ...([{ ...memory, atDue: 0.995 }, false, soon] as const),
    'You would have recalled this with about 83\u00a0%, and this time it slipped. It returns in 10 minutes, while it is still fresh, so that it takes hold.',
  ],
  [
    'a new rule',
    ...([{ ...memory, before: null }, true, later] as const),
    'You met this rule for the first time. Now it is fresh, and returns in 12 days, Thu 3 Dec, when that falls to about 90\u00a0%.',
  ],
])('tells of %s', (_, told, isRight, dueAt, expected) => {
  expect(describeRecall(told, isRight, dueAt, now, 'UTC')).toBe(expected);
});

it.each([
  [0, '1\u00a0%'],
  [0.834, '83\u00a0%'],
  [1, '99\u00a0%'],
])('%f is about %s', (share, expected) => {
  expect(percent(share)).toBe(expected);
});
