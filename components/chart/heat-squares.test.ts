import { expect, it } from 'vitest';
import { heatSquares, stepOf } from './heat-squares';

const squaresIn = (path: string | undefined) => path?.match(/M/g)?.length ?? 0;

it.each([
  [0, 0],
  [1, 1],
  [9, 1],
  [10, 2],
  [25, 3],
  [50, 4],
  [900, 4],
])('%d answers are step %d', (answers, step) => {
  expect(stepOf(answers)).toBe(step);
});

it('puts every day in one square, weeks across and Monday on top', () => {
  const days = Array.from({ length: 9 }, (_, at) => ({
    date: `2026-0${at < 5 ? 5 : 6}-${String(at < 5 ? 25 + at : at - 4).padStart(2, '0')}`,
    answers: at,
  }));
  const { weeks, paths, months } = heatSquares(days, 12);
  expect(weeks).toBe(2);
  expect(paths.map(squaresIn)).toEqual([1, 8, 0, 0, 0]);
  expect(paths[0]).toBe('M5 5h2v2h-2z');
  expect(paths[1]).toContain('M4 16h4v4h-4z');
  expect(paths[1]).toContain('M16 4h4v4h-4z');
  expect(months).toEqual([{ week: 0, name: 'Jun' }]);
});
