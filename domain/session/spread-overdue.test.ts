import { describe, expect, it } from 'vitest';
import { dayOf } from './day';
import { spreadOverdue } from './spread-overdue';
import { known, NOW, step } from './testing/memories';

const today = dayOf(NOW, 'UTC');
const overdue = (count: number) => Array.from({ length: count }, (_, at) => known(`o${at}`, -3, 5 + at));
const dueToday = (count: number) => Array.from({ length: count }, (_, at) => known(`t${at}`, 0, 5));
const of = (memories: ReturnType<typeof known>[], room: number, aDay = room) =>
  spreadOverdue(memories, { today, now: NOW, room, aDay });

describe('a backlog', () => {
  it('is asked at once where the day has room for it', () => {
    expect(of([...overdue(10), ...dueToday(10)], 20)).toEqual({ later: new Set(), overdue: 10, days: 0 });
  });

  it('is spread over days, what is due today first and of the rest the best recalled', () => {
    const { later, days } = of([...overdue(40), ...dueToday(10)], 20);
    expect(later.size).toBe(30);
    expect(later.has('o39')).toBe(false);
    expect(later.has('o0')).toBe(true);
    expect(days).toBe(4);
  });

  it('moves on even where what is due today fills the day', () => {
    expect(of([...overdue(40), ...dueToday(30)], 20).later.size).toBe(30);
  });

  it('is done for today when the day is full', () => {
    expect(of(overdue(40), 0, 20)).toMatchObject({ overdue: 40, days: 5 });
    expect(of(overdue(40), 0, 20).later.size).toBe(40);
  });

  it('never holds back short-term steps nor what comes later', () => {
    expect(of([step('s', -5), known('l', 3, 5)], 0)).toMatchObject({ overdue: 0, later: new Set() });
  });
});
