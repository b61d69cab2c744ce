import { describe, expect, it } from 'vitest';
import { byUrgency, tellCounts, tellResult, tellTimes } from './tell-assignment';

const now = Date.parse('2026-11-22T12:00:00Z');
const day = 86_400_000;
const clock = { timeZone: 'UTC', now };
const result = { answered: 8, correct: 6, questions: 10, scaled: null, passed: null };

describe('an assignment is told', () => {
  it.each([
    [{ opensAt: now, dueAt: null }, 'no due time'],
    [{ opensAt: now, dueAt: now + day }, 'due Mon 23 Nov, 12:00 UTC'],
    [{ opensAt: now + day, dueAt: null }, 'opens Mon 23 Nov, 12:00 UTC, no due time'],
  ])('by its times: %o', (times, said) => {
    expect(tellTimes(times, clock)).toBe(said);
  });

  it.each([
    [result, '8 of 10 answered, 75 % right'],
    [{ ...result, answered: 0, correct: 0 }, '0 of 10 answered'],
    [{ ...result, questions: 0 }, '8 answered'],
    [{ ...result, scaled: 712, passed: false }, '712 of 1,000, not passed'],
  ])('by what came of it: %o', (given, said) => {
    expect(tellResult(given)).toBe(said);
  });

  it.each([
    [{ learners: 0, done: 0, started: 0, late: 0 }, 'no learners yet'],
    [{ learners: 12, done: 5, started: 2, late: 1 }, '5 of 12 done (1 late), 2 under way'],
    [{ learners: 1, done: 1, started: 0, late: 0 }, '1 of 1 done'],
  ])('by how far the learners are: %o', (counts, said) => {
    expect(tellCounts(counts)).toBe(said);
  });
});

it('comes first what is due first, and last what has not opened', () => {
  const lines = [
    { opensAt: now + 1, dueAt: now + 2 },
    { opensAt: now, dueAt: null },
    { opensAt: now, dueAt: now + day },
    { opensAt: now - day, dueAt: now - 1 },
  ];
  expect(byUrgency(lines, now)).toEqual([lines[3], lines[2], lines[1], lines[0]]);
});
