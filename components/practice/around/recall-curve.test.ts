import { expect, it } from 'vitest';
import { recallHeight, recallPath } from './recall-curve';

const frame = { left: 0, right: 100, top: 10, bottom: 60, floor: 0.5 };

const points = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((point) => point.split(' ').map(Number));

it('falls from certain recall to the end, and never rises', () => {
  const path = points(recallPath(0.9, frame));
  expect(path[0]).toEqual([0, 10]);
  expect(path.at(-1)).toEqual([100, 20]);
  const heights = path.map(([, y = 0]) => y);
  expect([...heights].sort((a, b) => a - b)).toEqual(heights);
});

it('falls faster first than last', () => {
  const heights = points(recallPath(0.6, frame)).map(([, y = 0]) => y);
  const middle = heights[12] ?? 0;
  expect(middle - 10).toBeGreaterThan((heights.at(-1) ?? 0) - middle);
});

it.each([
  [1, 10],
  [0.75, 35],
  [0.5, 60],
  [0.1, 60],
])('stands %f at %i', (recall, expected) => {
  expect(recallHeight(recall, frame)).toBe(expected);
});
