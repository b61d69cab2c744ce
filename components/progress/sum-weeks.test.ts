import { expect, it } from 'vitest';
import { sumWeeks } from './sum-weeks';

const day = (date: string, answers: number) => ({ date, answers, right: answers - 1, minutes: 2 });
const idle = (date: string) => ({ date, answers: 0, right: 0, minutes: 0 });

it('adds up weeks with answers, the latest first', () => {
  const first = ['02', '03', '04', '05', '06', '07', '08'].map((of) => day(`2026-11-${of}`, 3));
  const empty = ['09', '10', '11', '12', '13', '14', '15'].map((of) => idle(`2026-11-${of}`));
  expect(sumWeeks([...first, ...empty, day('2026-11-16', 5), idle('2026-11-17')])).toEqual([
    { monday: '2026-11-16', days: 1, answers: 5, right: 4, minutes: 2 },
    { monday: '2026-11-02', days: 7, answers: 21, right: 14, minutes: 14 },
  ]);
});
