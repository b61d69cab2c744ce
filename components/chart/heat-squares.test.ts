import { expect, it } from 'vitest';
import { heatSquares, stepOf } from './heat-squares';

const points = (path: string) => path.match(/M/g)?.length ?? 0;

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

it('has a speck for every day and a square for each with answers, weeks across and Monday on top', () => {
  const days = Array.from({ length: 9 }, (_, at) => ({
    date: `2026-0${at < 5 ? 5 : 6}-${String(at < 5 ? 25 + at : at - 4).padStart(2, '0')}`,
    answers: at,
  }));
  const { weeks, specks, speck, squares, months } = heatSquares(days, 12);
  expect([weeks, speck]).toEqual([2, 2]);
  // Two Mondays and two Tuesdays, one of each other day.
  expect(specks).toBe('M5 6h14M5 18h14M5 30h2M5 42h2M5 54h2M5 66h2M5 78h2');
  expect(squares.map(({ size, path }) => [size, points(path)])).toEqual([[4, 8]]);
  expect(squares[0]?.path).toMatch(/^M6 18h0.*M18 6h0M18 18h0$/);
  expect(months).toEqual([{ week: 0, name: 'Jun' }]);
});

it('draws the fuller days larger', () => {
  const days = [60, 0, 12].map((answers, at) => ({ date: `2026-06-0${at + 1}`, answers }));
  expect(heatSquares(days, 12).squares).toEqual([
    { size: 6, path: 'M6 30h0' },
    { size: 10, path: 'M6 6h0' },
  ]);
});
